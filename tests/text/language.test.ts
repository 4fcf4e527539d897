import { seemsEnglish } from '../../shared/text/language';

test.each([
  [
    'a label-heavy plan',
    'Name: Mia Hart Class: 3B Year group: 3 Teacher: Mrs Owen SENCO: Mr Lee Plan date: 3 November Strengths: football, drawing, maths Outcome Provision Who How often How long By when',
  ],
  [
    'plain prose',
    'Mia likes drawing and she is kind to the younger children. She finds it hard to start writing, and an adult helps her to plan what she wants to say before she begins.',
  ],
  ['a short text in another language', 'Il aime les chats.'],
  ['nothing', ''],
  [
    'mostly names',
    'Piotr Nowak and Agnieszka Nowak met with Mrs Khan. They said that Piotr likes to read at home with his sister and that he wants to be a vet.',
  ],
])('%s counts as English', (_, text) => {
  expect(seemsEnglish([text])).toBe(true);
});

test.each([
  [
    'French',
    'Elle aime lire avec sa sœur et elle est très gentille avec les petits. Il est difficile pour elle de commencer à écrire dans les cahiers, et une adulte l’aide à préparer ce qu’elle veut dire avant de commencer le travail.',
  ],
  [
    'Polish',
    'Piotr lubi czytać z siostrą i jest bardzo miły dla młodszych dzieci. Nie jest mu łatwo zacząć pisać, więc dorosły pomaga mu zaplanować to, co chce powiedzieć, na początku lekcji w klasie.',
  ],
  [
    'Arabic',
    'يحب أحمد القراءة مع أخته وهو لطيف جدا مع الأطفال الصغار. يجد صعوبة في بدء الكتابة، لذلك يساعده شخص بالغ في التخطيط لما يريد أن يقوله قبل أن يبدأ العمل في الصف مع المعلمة.',
  ],
  [
    'Chinese',
    '他喜欢和姐姐一起看书，对年幼的孩子很友善。他觉得开始写作很难，所以老师会帮助他在开始之前计划他想说的话。他每天都会在课堂上练习写作，并在家里读书。他喜欢和姐姐一起看书，对年幼的孩子很友善。',
  ],
])('%s does not', (_, text) => {
  expect(seemsEnglish([text])).toBe(false);
});
