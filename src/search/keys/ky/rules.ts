/**
 * The endings of Kyrgyz, from the end of the word to its stem: state, states that follow, endings. Endings are written as `before`
 * reads them; what stands before + stays; = gives back the vowel that is contracted (төлөө is төлө with уу).
 *
 * w a word · c case may come · p possessive may · o possessive must · l plural may · k plural must, or a noun that is no verb · s a
 * noun's stem · t tense and person must · y a verb without them · v u m a verb before endings that no noun has, that nouns may have,
 * that only short verbs take · r x its voices, which may be several
 */
const ENDINGS = `w ctpls 1BI
w t 2BI
w yr LA+л LA+н LA+ш LA+т 1Iл DIр GIз
c pls NIн NI GA DA DAн
c o н нA нAн нDA нDAн
c k 1IмA 2мA
o ls 2сI 1I
p ls 2сI 1I 1IбIз 2бIз 1IнIз 2нIз
p k 1Iм 2м
k s LAр
l s LAр
s pls DAгI
s o нDAгI
s s 1гI 1кI LIк 1Lуу A+луу сIз 1Iй 1IрAAк 2рAAк 3I
s k 2луу
s yr LA+ш
s vr GAн 1уу 1уучу BAс мAк
s uvr 1уу=I 1оо=A 1уучу=I 1оочу=A 1Iш 2ш 1Aр 1IндI
t vr DI DIм DIн DIнIз GAнDAй GAнчA 2DIк DIр+DIк GAн 1Iп BAс сA сAк сAнIз 1от
t uvr 2п 1Aт 2йт 2й 1IлA LA+лA 1IнA LA+нA LA+тA 1AбIз 1AсIз 2йсIз 1IнIз 2нIз 1Aм 2йм 2йсIн 2йбIз 1Aр сIн 1AйIн 1AлI 2йлI
t mr чу 1A DIк 1AсIн
v r BA
r r 1Iл 1Iн 1Iш DIр GIз
r xr 2л 2н 2ш 2т 1Aр`;

/** The states of a word from which nothing has been taken off. */
export const START = 'wctpls';

/** By state: the states that follow, and the endings. */
export const RULES = ENDINGS.split('\n').map((line) => line.split(' '));
