/**
 * What works look like in both styles, written by hand from GOST R 7.0.5-2008 (with GOST 7.1-2003 and 7.12) and from the
 * Publication Manual of the APA, 7th edition. `~` is a no-break space, `*…*` italics. APA: for a text in the work's own
 * language (English where another is named).
 *
 * german2003, kovshikov2006, bakhtin1990, adorno1992, efimova2007, dvinyaninova2001, parinov2003, chliyants2004,
 * fenukhin2002, gost704 and securities are examples of the standard itself, from memory and shortened. asanov2019,
 * toktosunova2021, ivanova2023 and nsc2023 are made up. The data of all others are from memory.
 */
export const WORKS: readonly (readonly [key: string, gost: string, apa: string])[] = [
  [
    'strang2016',
    'Strang~G. Introduction to linear algebra. 5th~ed. Wellesley~: Wellesley-Cambridge Press, 2016. 574~p.',
    'Strang, G. (2016). *Introduction to linear algebra* (5th~ed.). Wellesley-Cambridge Press.',
  ],
  [
    'lay2021',
    'Lay~D.~C., Lay~S.~R., McDonald~J.~J. Linear algebra and its applications. 6th~ed. Harlow~: Pearson, 2021. 672~p.',
    'Lay, D.~C., Lay, S.~R., &~McDonald, J.~J. (2021). *Linear algebra and its applications* (6th~ed.). Pearson.',
  ],
  [
    'kostrikin2004',
    'Кострикин~А.~И. Введение в алгебру. Ч.~2. Линейная алгебра~: учебник для вузов. 3-е~изд. М.~: Физматлит, 2004. 368~с.',
    'Кострикин, А.~И. (2004). *Введение в алгебру. Ч.~2. Линейная алгебра: учебник для вузов* (3-е~изд.). Физматлит.',
  ],
  [
    'ilyin2005',
    'Ильин~В.~А., Позняк~Э.~Г. Линейная алгебра~: учебник. 6-е изд., стер. М.~: Физматлит, 2005. 280~с. (Курс высшей математики и математической физики~; вып. 4).',
    'Ильин, В.~А. и~Позняк, Э.~Г. (2005). *Линейная алгебра: учебник* (6-е изд., стер.). Физматлит.',
  ],
  [
    'kurosh1968',
    'Курош~А.~Г. Курс высшей алгебры. 9-е~изд. М.~: Наука, 1968. 431~с.',
    'Курош, А.~Г. (1968). *Курс высшей алгебры* (9-е~изд.). Наука.',
  ],
  [
    'fikhtengolts2003',
    'Фихтенгольц~Г.~М. Курс дифференциального и интегрального исчисления~: в~3~т. 8-е~изд. М.~: Физматлит, 2003. Т.~1. 680~с.',
    'Фихтенгольц, Г.~М. (2003). *Курс дифференциального и интегрального исчисления* (8-е~изд., Т.~1). Физматлит.',
  ],
  [
    'mckinney2022',
    'McKinney~W. Python for data analysis~: Data wrangling with pandas, NumPy, and Jupyter. 3rd~ed. Sebastopol~: O’Reilly Media, 2022. 579~p.',
    'McKinney, W. (2022). *Python for data analysis: Data wrangling with pandas, NumPy, and Jupyter* (3rd~ed.). O’Reilly Media.',
  ],
  [
    'tukey1977',
    'Tukey~J.~W. Exploratory data analysis. Reading~: Addison-Wesley, 1977. 688~p.',
    'Tukey, J.~W. (1977). *Exploratory data analysis*. Addison-Wesley.',
  ],
  [
    'tukey1962',
    'Tukey~J.~W. The future of data analysis // The Annals of Mathematical Statistics. 1962. Vol.~33, no.~1. P.~1–67. DOI: 10.1214/aoms/1177704711.',
    'Tukey, J.~W. (1962). The future of data analysis. *The Annals of Mathematical Statistics*, *33*(1), 1–67. https://doi.org/10.1214/aoms/1177704711',
  ],
  [
    'waerden1991',
    'van der Waerden~B.~L. Algebra / transl. by~F.~Blum, J.~R.~Schulenberger. New York~: Springer, 1991. Vol.~1. 265~p.',
    'van der Waerden, B.~L. (1991). *Algebra* (F.~Blum &~J.~R.~Schulenberger, Trans.; Vol.~1). Springer.',
  ],
  [
    'knuth1997',
    'Knuth~D.~E. The art of computer programming. 3rd~ed. Reading~: Addison-Wesley, 1997. Vol.~1. 650~p.',
    'Knuth, D.~E. (1997). *The art of computer programming* (3rd~ed., Vol.~1). Addison-Wesley.',
  ],
  [
    'hogben2013',
    'Handbook of linear algebra / ed. by~L.~Hogben. 2nd~ed. Boca Raton~: CRC Press, 2013. 1904~p.',
    'Hogben, L. (Ed.). (2013). *Handbook of linear algebra* (2nd~ed.). CRC Press.',
  ],
  [
    'harris2020',
    'Array programming with NumPy / C.~R.~Harris [et~al.] // Nature. 2020. Vol.~585, no.~7825. P.~357–362. DOI: 10.1038/s41586-020-2649-2.',
    'Harris, C.~R., Millman, K.~J., van der Walt, S.~J., Gommers, R., Virtanen, P., Cournapeau, D., Wieser, E., Taylor, J., Berg, S., Smith, N.~J., Kern, R., Picus, M., Hoyer, S., van Kerkwijk, M.~H., Brett, M., Haldane, A., del Río, J.~F., Wiebe, M., Peterson, P., … Oliphant, T.~E. (2020). Array programming with NumPy. *Nature*, *585*(7825), 357–362. https://doi.org/10.1038/s41586-020-2649-2',
  ],
  [
    'shannon1948',
    'Shannon~C.~E. A mathematical theory of communication // The Bell System Technical Journal. 1948. Vol.~27, no.~3. P.~379–423.',
    'Shannon, C.~E. (1948). A mathematical theory of communication. *The Bell System Technical Journal*, *27*(3), 379–423.',
  ],
  [
    'shannon1940',
    'Shannon~C.~E. An algebra for theoretical genetics~: PhD thesis / Massachusetts Institute of Technology. Cambridge, 1940. 69~p.',
    'Shannon, C.~E. (1940). *An algebra for theoretical genetics* [Doctoral dissertation, Massachusetts Institute of Technology].',
  ],
  [
    'wickham2014',
    'Wickham~H. Tidy data // Journal of Statistical Software. 2014. Vol.~59, no.~10. P.~1–23. DOI: 10.18637/jss.v059.i10.',
    'Wickham, H. (2014). Tidy data. *Journal of Statistical Software*, *59*(10), 1–23. https://doi.org/10.18637/jss.v059.i10',
  ],
  [
    'vaswani2017',
    'Attention is all you need / A.~Vaswani [et~al.] // Advances in Neural Information Processing Systems 30 / ed. by~I.~Guyon [et~al.]. Red Hook~: Curran Associates, 2017. P.~5998–6008.',
    'Vaswani, A., Shazeer, N., Parmar, N., Uszkoreit, J., Jones, L., Gomez, A.~N., Kaiser, Ł., &~Polosukhin, I. (2017). Attention is all you need. In I.~Guyon, U.~Von Luxburg, S.~Bengio, H.~Wallach, R.~Fergus, S.~Vishwanathan, &~R.~Garnett (Eds.), *Advances in Neural Information Processing Systems 30* (pp.~5998–6008). Curran Associates.',
  ],
  [
    'kingma2014',
    'Kingma~D.~P., Ba~J. Adam: A method for stochastic optimization. 2014. arXiv: 1412.6980.',
    'Kingma, D.~P., &~Ba, J. (2014). *Adam: A method for stochastic optimization* (arXiv:1412.6980). arXiv. https://arxiv.org/abs/1412.6980',
  ],
  [
    'page1999',
    'The PageRank citation ranking: Bringing order to the web~: Technical report no.~1999-66 / L.~Page [et~al.]~; Stanford InfoLab. Stanford, 1999. 17~p.',
    'Page, L., Brin, S., Motwani, R., &~Winograd, T. (1999). *The PageRank citation ranking: Bringing order to the web* (Technical report No.~1999-66). Stanford InfoLab.',
  ],
  [
    'fisher1936',
    'Fisher~R.~A. Iris~: data set. UCI Machine Learning Repository, 1936. DOI: 10.24432/C56C76.',
    'Fisher, R.~A. (1936). *Iris* [Data set]. UCI Machine Learning Repository. https://doi.org/10.24432/C56C76',
  ],
  [
    'worldbank2024',
    'World development indicators~: data set / World Bank. 2024. URL: https://databank.worldbank.org/source/world-development-indicators (accessed: 25.11.2026).',
    'World Bank. (2024). *World development indicators* [Data set]. https://databank.worldbank.org/source/world-development-indicators',
  ],
  [
    'iso690',
    'ISO 690:2021. Information and documentation. Guidelines for bibliographic references and citations to information resources. Geneva, 2021. 167~p.',
    'International Organization for Standardization. (2021). *Information and documentation. Guidelines for bibliographic references and citations to information resources* (ISO 690:2021).',
  ],
  [
    'gost705',
    'ГОСТ Р 7.0.5–2008. Библиографическая ссылка. Общие требования и правила составления. М.~: Стандартинформ, 2008. 19~с.',
    '*Библиографическая ссылка. Общие требования и правила составления* (ГОСТ Р 7.0.5–2008). (2008). Стандартинформ.',
  ],
  [
    'gost704',
    'ГОСТ Р 7.0.4–2006. Издания. Выходные сведения. Общие требования и правила оформления. М., 2006. II, 43~с. (Система стандартов по информ., библ. и изд. делу).',
    '*Издания. Выходные сведения. Общие требования и правила оформления* (ГОСТ Р 7.0.4–2006). (2006).',
  ],
  [
    'educationlaw',
    'Об образовании~: закон Кыргызской Республики от 11~августа 2023~г. №~179. URL: https://cbd.minjust.gov.kg/112665 (дата обращения: 25.11.2026).',
    '*Об образовании*, закон Кыргызской Республики №~179 (2023). https://cbd.minjust.gov.kg/112665',
  ],
  [
    'billaw',
    'Билим берүү жөнүндө~: Кыргыз Республикасынын Мыйзамы, 2023-жылдын 11-августу, №~179.',
    '*Билим берүү жөнүндө*, Кыргыз Республикасынын Мыйзамы №~179 (2023).',
  ],
  [
    'englishlaw',
    'On education~: Law of the Kyrgyz Republic of August~11, 2023, no.~179.',
    '*On education*, Law of the Kyrgyz Republic No.~179 (2023).',
  ],
  [
    'securities',
    'О рынке ценных бумаг~: федер. закон Рос. Федерации от 22~апреля 1996~г. №~39-ФЗ.',
    '*О рынке ценных бумаг*, федер. закон Рос. Федерации №~39-ФЗ (1996).',
  ],
  [
    'german2003',
    'Герман~М.~Ю. Модернизм: искусство первой половины XX века. СПб.~: Азбука-классика, 2003. 480~с. (Новая история искусства).',
    'Герман, М.~Ю. (2003). *Модернизм: искусство первой половины XX века*. Азбука-классика.',
  ],
  [
    'kovshikov2006',
    'Ковшиков~В.~А., Глухов~В.~П. Психолингвистика: теория речевой деятельности~: учеб. пособие для студентов педвузов. М.~: Астрель ; Тверь : АСТ, 2006. 319~с. (Высшая школа).',
    'Ковшиков, В.~А. и~Глухов, В.~П. (2006). *Психолингвистика: теория речевой деятельности: учеб. пособие для студентов педвузов*. Астрель ; Тверь : АСТ.',
  ],
  [
    'bakhtin1990',
    'Бахтин~М.~М. Творчество Франсуа Рабле и народная культура средневековья и Ренессанса. 2-е~изд. М.~: Худож. лит., 1990. 543~с.',
    'Бахтин, М.~М. (1990). *Творчество Франсуа Рабле и народная культура средневековья и Ренессанса* (2-е~изд.). Худож. лит.',
  ],
  [
    'adorno1992',
    'Адорно~Т.~В. К логике социальных наук // Вопр. философии. 1992. №~10. С.~76–86.',
    'Адорно, Т.~В. (1992). К логике социальных наук. *Вопр. философии*, (10), 76–86.',
  ],
  [
    'efimova2007',
    'Ефимова~Т.~Н., Кусакин~А.~В. Охрана и рациональное использование болот в Республике Марий Эл // Проблемы региональной экологии. 2007. №~1. С.~80–86.',
    'Ефимова, Т.~Н. и~Кусакин, А.~В. (2007). Охрана и рациональное использование болот в Республике Марий Эл. *Проблемы региональной экологии*, (1), 80–86.',
  ],
  [
    'dvinyaninova2001',
    'Двинянинова~Г.~С. Комплимент~: Коммуникативный статус или стратегия в дискурсе // Социальная власть языка~: сб. науч. тр. Воронеж, 2001. С.~101–106.',
    'Двинянинова, Г.~С. (2001). Комплимент: Коммуникативный статус или стратегия в дискурсе. В *Социальная власть языка: сб. науч. тр.* (с.~101–106).',
  ],
  [
    'parinov2003',
    'Паринов~С.~И., Ляпунов~В.~М., Пузырев~Р.~Л. Система Соционет как платформа для разработки научных информационных ресурсов и онлайновых сервисов // Электрон. б-ки. 2003. Т.~6, вып. 1. URL: http://www.elbib.ru/index.phtml?page=elbib/rus/journal/2003/part1/PLP/ (дата обращения: 25.11.2006).',
    'Паринов, С.~И., Ляпунов, В.~М. и~Пузырев, Р.~Л. (2003). Система Соционет как платформа для разработки научных информационных ресурсов и онлайновых сервисов. *Электрон. б-ки*, *6*(вып. 1). http://www.elbib.ru/index.phtml?page=elbib/rus/journal/2003/part1/PLP/',
  ],
  [
    'chliyants2004',
    'Члиянц~Г. Создание телевидения // QRZ.RU~: сервер радиолюбителей России. 2004. URL: http://www.qrz.ru/articles/article260.html (дата обращения: 21.02.2006).',
    'Члиянц, Г. (2004). *Создание телевидения*. QRZ.RU. http://www.qrz.ru/articles/article260.html',
  ],
  [
    'fenukhin2002',
    'Фенухин~В.~И. Этнополитические конфликты в современной России~: на примере Северо-Кавказского региона~: дис. … канд. полит. наук. М., 2002. С.~54–55.',
    'Фенухин, В.~И. (2002). *Этнополитические конфликты в современной России: на примере Северо-Кавказского региона* [дис. … канд. полит. наук].',
  ],
  [
    'bykov2001',
    'История России~: учеб. пособие / В.~Н.~Быков [и~др.]~; ред.~В.~Н.~Сухов. 2-е изд., перераб. и доп. СПб.~: СПбЛТА, 2001. 231~с.',
    'Быков, В.~Н., и~др. (2001). *История России: учеб. пособие* (В.~Н.~Сухов, ред.; 2-е изд., перераб. и доп.). СПбЛТА.',
  ],
  [
    'nsc2023',
    'Кыргызстан в цифрах~: статистический сборник / Национальный статистический комитет Кыргызской Республики. Бишкек, 2023. 320~с.',
    'Национальный статистический комитет Кыргызской Республики. (2023). *Кыргызстан в цифрах: статистический сборник*.',
  ],
  [
    'bekboev2015',
    'Бекбоев~И. Инсанга багыттап окутуу технологиясынын теориялык жана практикалык маселелери. 2-бас. Бишкек~: Бийиктик, 2015. 384~б.',
    'Бекбоев, И. (2015). *Инсанга багыттап окутуу технологиясынын теориялык жана практикалык маселелери* (2-бас.). Бийиктик.',
  ],
  [
    'asanov2019',
    'Асанов~Ү., Бакыт уулу~Н. Векторлорду окутуу // Мугалим. 2019. Т.~2, №~3. Б.~12–15.',
    'Асанов, Ү. жана~Бакыт уулу, Н. (2019). Векторлорду окутуу. *Мугалим*, *2*(3), 12–15.',
  ],
  [
    'toktosunova2021',
    'Токтосунова~А. Маалыматтарды талдоону үйрөтүү~: магистрдик дис. / И. Арабаев атындагы КМУ. Бишкек, 2021. 78~б.',
    'Токтосунова, А. (2021). *Маалыматтарды талдоону үйрөтүү* [Магистрдик диссертация, И. Арабаев атындагы КМУ].',
  ],
  [
    'vector',
    'Вектор // Википедия. URL: https://ky.wikipedia.org/wiki/Вектор (кайрылган күнү: 25.11.2026).',
    '*Вектор*. (жылы жок). Википедия. Кайрылган күнү: 2026-жылдын 25-ноябры. https://ky.wikipedia.org/wiki/Вектор',
  ],
  [
    'who2024',
    'Air pollution // World Health Organization. 2024. URL: https://www.who.int/health-topics/air-pollution (accessed: 25.11.2026).',
    'World Health Organization. (2024, October~24). *Air pollution*. https://www.who.int/health-topics/air-pollution',
  ],
  [
    'ivanova2023',
    'Иванова~А. Что изменит новый закон? // Слово Кыргызстана. 2023. 18~августа.',
    'Иванова, А. (2023, 18~августа). Что изменит новый закон? *Слово Кыргызстана*.',
  ],
  [
    'king2010',
    'King~M.~L.~Jr. Where do we go from here~: Chaos or community? Boston~: Beacon Press, 2010. 223~p.',
    'King, M.~L., Jr. (2010). *Where do we go from here: Chaos or community?* Beacon Press.',
  ],
  [
    'wilkinson2016',
    'The FAIR guiding principles for scientific data management and stewardship / M.~D.~Wilkinson [et~al.] // Scientific Data. 2016. Vol.~3. Art.~160018. DOI: 10.1038/sdata.2016.18.',
    'Wilkinson, M.~D., Dumontier, M., et~al. (2016). The FAIR guiding principles for scientific data management and stewardship. *Scientific Data*, *3*, Article~160018. https://doi.org/10.1038/sdata.2016.18',
  ],
  [
    'unesco2019',
    'Recommendation on open educational resources / UNESCO. Paris, 2019.',
    'UNESCO. (2019). *Recommendation on open educational resources*.',
  ],
];
