import type { ComponentName } from '../../mdx/components.ts';
import { callout } from './callout.ts';
import { cite } from './cite.ts';
import type { Component } from './component.ts';
import { download } from './download.ts';
import { equation } from './equation.ts';
import { exercise, hint, solution } from './exercise.ts';
import { figure } from './figure.ts';
import { listing } from './listing.ts';
import { part, question, quiz } from './quiz.ts';
import { quote } from './quote.ts';
import { definition, example, proof, theorem } from './statement.ts';
import { table } from './table.ts';
import { tab, tabs } from './tabs.ts';
import { term } from './term.ts';
import { video } from './video.ts';

/** One function per component. */
export const COMPONENTS: Readonly<Record<ComponentName, Component>> = {
  Callout: callout,
  Figure: figure,
  Definition: definition,
  Theorem: theorem,
  Proof: proof,
  Example: example,
  Exercise: exercise,
  Hint: hint,
  Solution: solution,
  Quiz: quiz,
  Question: question,
  Choice: part,
  Answer: part,
  Pair: part,
  Step: part,
  Quote: quote,
  Listing: listing,
  Equation: equation,
  Table: table,
  Video: video,
  Download: download,
  Term: term,
  Cite: cite,
  Tabs: tabs,
  Tab: tab,
};
