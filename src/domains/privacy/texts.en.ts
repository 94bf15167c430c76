import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  kind: {
    question: 'A question',
    access: 'Knowing what you keep about me',
    correction: 'Something is wrong',
    objection: 'I want you to stop this',
    restriction: 'Do not use my data for now',
  },
  outcome: {
    done: 'Done what was asked',
    partly: 'Done in part',
    refused: 'Not done',
  },
  ask: {
    title: 'Ask something about your data',
    lead: 'You get an answer within a month. We mail you when it is there.',
    kind: 'What is it about?',
    body: 'Your question',
    hint: 'Do not write down data of others.',
    aboutEvent: (number: number) =>
      `You ask this about row ${number} of your log. Who answers sees that row.`,
    send: 'Send',
    problems: {
      kind: 'Choose what it is about.',
      empty: 'Write what you want to ask.',
      long: 'Make it shorter: 2000 characters at most.',
    },
    tooMany: 'Five questions of yours wait for an answer already. Wait until one is answered.',
  },
  own: {
    title: 'Your questions',
    none: 'You asked nothing.',
    waiting: (due: string) => `Waits for an answer. You get it on ${due} at the latest.`,
    late: (due: string) =>
      `The answer should have been there on ${due}. You can complain to the Dutch data protection authority.`,
    asked: (day: string) => `Asked on ${day}`,
    answered: (day: string) => `Answer of ${day}`,
  },
  desk: {
    title: 'Requests about data',
    lead: 'Every request must be answered within a month (GDPR, article 12).',
    open: 'Waiting for an answer',
    none: 'Nothing waits for an answer.',
    answeredTitle: 'Answered last',
    number: 'Number',
    kind: 'Kind',
    asked: 'Asked',
    due: 'At the latest',
    left: 'Left',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    outcome: 'Outcome',
    answered: 'Answered',
    intime: 'in time',
  },
  one: {
    title: (number: number) => `Request ${number}`,
    about:
      'You do not see who asks this: the answer finds the right address by itself. That you read this is in that person’s log.',
    question: 'The question',
    event: 'It is about this row of the log:',
    log: 'Look at the log of this account',
    outcome: 'What was done?',
    answer: 'Your answer',
    hint: 'Are you not doing what was asked? Then write why, and that a complaint can go to the Dutch data protection authority.',
    send: 'Send the answer',
    already: 'This request was answered already.',
    given: 'The answer',
    problems: {
      outcome: 'Choose what was done.',
      empty: 'Write an answer.',
      long: 'Make the answer shorter: 5000 characters at most.',
    },
  },
  letter: {
    subject: (site: string) => `Answer to your question to ${site}`,
    hello: 'Hello,',
    body: 'You asked something about your data. There is an answer.',
    how: (link: string | null) =>
      link ? `Sign in to read it:\n${link}` : 'Sign in on the site and choose “My data” to read it.',
  },
}
