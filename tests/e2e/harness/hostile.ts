import { PORTAL, type ContentFiles } from './content.ts';

/** Breaks out of text, of an attribute in either quotes, of a script element and of JSON — if anything lets it. */
export const PAYLOAD = `"'></script></title></style><img src=x onerror=alert(1)><svg onload=alert(2)>`;

/** For text of MDX, where `<` and `{` must be written with a backslash, and for attributes, where quotes are entities. */
const IN_TEXT = PAYLOAD.replaceAll('<', '\\<');
const IN_ATTRIBUTE = PAYLOAD.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const yaml = (text: string): string => JSON.stringify(text);
const P = yaml(`Payload ${PAYLOAD}`);
const THREE = `{ ky: ${P}, ru: ${P}, en: ${P} }`;

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Payload</title><rect width="9" height="9"/></svg>`;

function module(language: string, id: string): string {
  return `---
title: ${P}
language: ${language}
summary: ${P}
licence: CC-BY-4.0
version: 1.0.0
authors: [hostile]
contributors: [{ person: hostile, role: translator }]
outcomes:
  - { id: one, text: ${P} }
keywords: [${P}]
subjects: { udc: [${P}], bbk: [${P}] }
derivedFrom:
  { title: ${P}, authors: [${P}], url: "https://example.org/", version: ${P}, licence: CC-BY-4.0, relation: adapted, changes: ${P} }
permissions:
  - { id: letter, grantor: ${P}, date: 2026-01-31, allows: [publish], reference: ${P} }
sources:
  - { title: ${P}, author: ${P}, url: "https://example.org/?q=%22%3E%3Cimg%20src=x%20onerror=alert(3)%3E", licence: CC-BY-4.0, relation: quoted, changes: ${P} }
---

## Payload ${IN_TEXT}

Payload ${IN_TEXT} and \`${PAYLOAD.replaceAll('`', '')}\` and a [link ${IN_TEXT}](https://example.org/ "${IN_ATTRIBUTE}").[^1]

[^1]: Payload ${IN_TEXT}

| Payload ${IN_TEXT} | b |
| --- | --- |
| ${IN_TEXT} | ${IN_TEXT} |

\`\`\`html title="payload.html"
${PAYLOAD}
</code></pre><script>alert(4)</script>
\`\`\`

$$
\\text{${IN_TEXT.replaceAll('\\<', '<')}}
$$

![Payload ${IN_TEXT}](./${id}.svg)

<Figure src="./${id}.svg" alt="${IN_ATTRIBUTE}" title="${IN_ATTRIBUTE}" author="${IN_ATTRIBUTE}" licence="CC-BY-4.0" source="https://example.org/" changes="${IN_ATTRIBUTE}">

Payload ${IN_TEXT}

</Figure>

A <Term id="hostile" /> word and another <Term id="hostile">${IN_TEXT}</Term>.

<Callout kind="note" title="${IN_ATTRIBUTE}">

Payload ${IN_TEXT}

</Callout>

<Theorem id="thm-a" title="${IN_ATTRIBUTE}" kind="lemma">

Payload ${IN_TEXT}

</Theorem>

<Exercise id="ex-a" title="${IN_ATTRIBUTE}">

Payload

<Hint>

Payload ${IN_TEXT}

</Hint>

</Exercise>

<Quiz id="quiz-a" title="${IN_ATTRIBUTE}">

<Question id="q1" kind="single">

Payload ${IN_TEXT}

<Choice feedback="${IN_ATTRIBUTE}">Payload ${IN_TEXT}</Choice>

<Choice correct feedback="${IN_ATTRIBUTE}">Payload</Choice>

</Question>

<Question id="q2" kind="number" answer="1" unit="${IN_ATTRIBUTE}" units="u${IN_ATTRIBUTE}: 2" feedback="${IN_ATTRIBUTE}">

Payload ${IN_TEXT}

</Question>

<Question id="q3" kind="text">

Payload ${IN_TEXT}

<Answer feedback="${IN_ATTRIBUTE}">Payload ${IN_TEXT}</Answer>
<Answer wrong feedback="${IN_ATTRIBUTE}">Payload</Answer>

</Question>

<Question id="q4" kind="matching">

Payload ${IN_TEXT}

<Pair with="${IN_ATTRIBUTE}">Payload ${IN_TEXT}</Pair>
<Pair with="Payload">Payload</Pair>

</Question>

<Question id="q5" kind="ordering">

Payload ${IN_TEXT}

<Step>Payload ${IN_TEXT}</Step>
<Step>Payload</Step>

</Question>

</Quiz>

<Quote author="${IN_ATTRIBUTE}" title="${IN_ATTRIBUTE}" source="https://example.org/" licence="CC-BY-4.0">

Payload ${IN_TEXT}

</Quote>

<Listing title="${IN_ATTRIBUTE}" author="${IN_ATTRIBUTE}" authorUrl="https://example.org/" source="https://example.org/" licence="LicenseRef-All-Rights-Reserved" permission="letter">

\`\`\`python
"${PAYLOAD.replaceAll('`', '')}"
\`\`\`

</Listing>

<Video src="https://example.org/" title="${IN_ATTRIBUTE}" duration="12:30" author="${IN_ATTRIBUTE}" licence="CC-BY-4.0"/>

<Download src="./data.csv" title="${IN_ATTRIBUTE}" author="${IN_ATTRIBUTE}" source="https://example.org/data" licence="CC0-1.0">

Payload ${IN_TEXT}

</Download>

<Tabs>

<Tab title="${IN_ATTRIBUTE}">

Payload ${IN_TEXT}

</Tab>

<Tab title="Second ${IN_ATTRIBUTE}">

Payload

</Tab>

</Tabs>
`;
}

/** A portal that is sound and yet hostile: the payload stands in every text that an author may write. */
export const HOSTILE: ContentFiles = {
  ...PORTAL,
  'site.yaml': `name: ${THREE}\ntagline: ${THREE}\nabout: ${THREE}\nlanguages: [ky, ru, en]\n`,
  'people.yaml': `hostile:\n  name: ${THREE}\n  affiliation: ${P}\n`,
  'institutions/alpha.yaml': `name: ${THREE}\nshortName: ${THREE}\ncity: ${THREE}\nurl: "https://example.org/?a=%22'%3E"\n`,
  'glossary/hostile.yaml': `title: ${THREE}\nterms:\n  - { id: hostile, term: ${THREE}, definition: ${THREE} }\n`,
  'modules/first/versions.yaml': `- { version: 1.0.0, date: 2026-01-15, authors: [hostile], changes: ${THREE}, editions: {} }\n`,
  'courses/alpha/hostile.yaml': `title: ${THREE}
summary: ${THREE}
aims: ${THREE}
department: ${THREE}
languages: [ky, ru, en]
level: open
licence: CC-BY-4.0
version: 1.0.0
authors: [hostile]
sample: true
subjects: { udc: [${P}] }
keywords: { ky: [${P}], ru: [${P}], en: [${P}] }
outcomes:
  - { id: one, text: ${THREE} }
parts:
  - title: ${THREE}
    modules: [first, second]
`,
  ...Object.fromEntries(
    ['first', 'second'].flatMap((id) => [
      ...['ky', 'ru', 'en'].map(
        (language) => [`modules/${id}/${language}.mdx`, module(language, id)] as const,
      ),
      [`modules/${id}/${id}.svg`, SVG] as const,
      [`modules/${id}/data.csv`, 'a,b\n1,2\n'] as const,
    ]),
  ),
};
