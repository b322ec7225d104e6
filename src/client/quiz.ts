import { startQuizzes } from './quiz/quiz.ts';

// Loaded on pages with quizzes only; they read and work without it.
startQuizzes();
