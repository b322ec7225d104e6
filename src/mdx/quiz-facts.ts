import { z } from 'zod';
import { quizModel } from '../quiz/model.ts';
import { attributePlace } from './attributes.ts';
import type { BodyNode, ComponentNode } from './body.ts';
import { report, type Context } from './context.ts';
import type { BodyFacts } from './facts.ts';
import type { ParsedNode } from './parser.ts';
import { questionOf } from './question.ts';
import { assessedBy, textOf } from './question-base.ts';

const QUIZ = quizModel(
  z.custom<BodyNode>((value) => typeof value === 'object' && value !== null && 'type' in value),
);

/** Reports all that is wrong with a question. */
export function checkQuestion(context: Context, component: ComponentNode, node: ParsedNode): void {
  for (const { rule, place, attribute, values } of questionOf(component).findings) {
    const there = attribute === undefined ? place : attributePlace(context, node, attribute);
    report(context, rule, there, values);
  }
}

/**
 * Notes the quizzes of a body, as far as their questions are sound, and which outcomes its tasks bear witness to. The nodes
 * have their numbers already: they are what others render.
 */
export function noteTasks({ facts }: Pick<Context, 'facts'>, nodes: readonly BodyNode[]): void {
  for (const node of nodes) {
    if (node.type === 'component') {
      if (node.name === 'Quiz') noteQuiz(facts, node);
      const kind = node.name === 'Question' ? 'question' : node.name === 'Exercise' ? 'exercise' : null;
      const outcomes = kind === null ? [] : assessedBy(node);
      if (kind !== null && outcomes.length > 0)
        facts.assessments.push({ outcomes, kind, id: node.id, place: node.place });
    }
    if ('children' in node) noteTasks({ facts }, node.children);
    else if (node.type === 'footnotes')
      noteTasks(
        { facts },
        node.notes.flatMap(({ children }) => children),
      );
  }
}

function noteQuiz(facts: BodyFacts, quiz: ComponentNode): void {
  const questions = quiz.children.flatMap((child) =>
    child.type === 'component' ? (questionOf(child).question ?? []) : [],
  );
  if (questions.length > 0)
    facts.quizzes.push(QUIZ.parse({ id: quiz.id, title: textOf(quiz, 'title'), questions }));
}
