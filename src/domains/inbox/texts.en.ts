import { ANSWER_DAYS, SENDER_DAYS, SENDER_DAYS_AFTER_ANSWER } from './term.ts'
import type { NamedAbout, Texts } from './texts.nl.ts'

const kinds: Texts['kinds'] = {
  wrong: 'This is wrong',
  missing: 'Something is missing',
  offer: 'I’d like to do something',
}
const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

const name = ({ kind, label }: NamedAbout) => (kind === 'service' ? `“${label}”` : label)
const at = (about: NamedAbout) => `${about.kind === 'area' ? 'in' : 'at'} ${name(about)}`

const forms: Texts['forms'] = {
  wrong: {
    title: (about) => `Is something wrong about ${name(about)}?`,
    lead: `Good of you to tell us. A person reads this and looks into it. You get an answer within ${ANSWER_DAYS} working days.`,
    body: 'What is wrong, and what is right?',
    bodyHint: 'For example: “The open table is not on Tuesday but on Wednesday, since September.”',
    send: 'Send',
  },
  missing: {
    title: (about) => `Is something missing ${at(about)}?`,
    lead: `What is not there, we cannot see. You can. A person reads this and answers within ${ANSWER_DAYS} working days.`,
    body: 'What is missing, and for whom?',
    bodyHint: 'For example: “On Sunday there is no coffee anywhere. That is a long day if you live alone.”',
    send: 'Send',
  },
  offer: {
    title: (about) => `Would you like to do something ${at(about)}?`,
    lead: `Everybody can do something. Small is fine. A person reads this and contacts you within ${ANSWER_DAYS} working days.`,
    body: 'What can you do, or what would you like to do?',
    bodyHint: 'For example: “I repair bicycles and have time on Friday afternoons.”',
    send: 'Send',
  },
}

const roles: Texts['roles'] = { worker: 'social worker', coordinator: 'coordinator' }

export const en: Texts = {
  kinds,
  roles,
  forms,
  crumb: { areas: 'Neighbourhoods', messages: 'My message' },
  form: {
    careful: 'Please leave out other people’s names and anything about their health. We do not need it.',
    what: 'What is it about?',
    whatHint: 'You may leave this open. It helps us to look sooner.',
    whatNone: 'Choose if you know',
    fields: {
      times: 'The days or times',
      phone: 'The phone number',
      address: 'The address',
      cost: 'The price',
      gone: 'It no longer exists',
      other: 'Something else',
    },
    reply: 'How do you get our answer?',
    replyHint:
      'After sending you get a code. It always shows you what happens to your message. If you look yourself, we need to know nothing about you.',
    replyOffer: 'How can we reach you?',
    replyOfferHint:
      'We want to bring you together with people who can use what you offer. For that we must be able to mail or call you.',
    replyLabels: { look: 'I look myself, with my code', mail: 'Mail me', call: 'Call me' },
    email: 'Your e-mail address',
    emailHint: 'Only needed if you choose: Mail me.',
    name: 'Your name',
    nameHint: 'Only needed if you choose: Call me. Your first name will do.',
    phone: 'Your phone number',
    phoneHint: 'Only needed if you choose: Call me.',
    privacy: `We use your address, name or number only to answer you. We erase it ${SENDER_DAYS_AFTER_ANSWER} days after our answer. If we cannot answer, we erase it ${SENDER_DAYS} days after you sent it.`,
    phoneInstead: 'Rather call?',
  },
  problems: {
    bodyEmpty: 'Write down what you want to tell.',
    bodyShort: 'Tell a little more: use at least 10 characters.',
    bodyLong: (length) => `Make your message shorter: it has ${length} characters, 2000 fit.`,
    bsn: 'This looks like a Dutch citizen service number (BSN). Take it out.',
    reply: 'Choose how we can answer you.',
    email: 'Fill in an e-mail address, such as name@example.org.',
    name: 'Fill in your name, so that we know whom to ask for.',
    phone: 'Fill in a phone number, such as 035 123 45 67.',
    robot: 'A hidden field was filled in. It is empty now. Please send it once more.',
  },
  tooMany: {
    title: 'Please wait a moment',
    text: (minutes) =>
      `Many messages came in within a short time. Your message is not sent yet, but it is still here. Wait ${plural(minutes, 'minute', 'minutes')} and send it again.`,
  },
  lookup: {
    title: 'What happened to your message?',
    lead: 'Fill in the code you got when you told us something.',
    label: 'Your code',
    hint: 'Twelve letters and digits, such as 7K3F-9QXM-2B8D. Capitals and dashes do not matter.',
    send: 'Show my message',
    empty: 'Fill in your code.',
    malformed: 'This code is not complete. A code has twelve letters and digits.',
    unknown: 'We do not know this code. Check that you copied every character.',
    notFound: 'We do not know this code',
    open: (count, days) =>
      days === null
        ? 'All messages have an answer.'
        : `${count === null ? 'A few messages wait' : `About ${count} messages wait`} for an answer now. The oldest has waited ${plural(days, 'day', 'days')}. We promise an answer within ${ANSWER_DAYS} working days.`,
    lost: 'Lost your code? Then we can no longer open your message for you. Feel free to send it again.',
  },
  page: {
    received: 'Your message has arrived',
    answered: 'You have an answer',
    withdrawn: 'You took your message back',
    expired: 'Your message has been erased',
    kicker: (kind, label) => `${kinds[kind]} – ${label}`,
    leadReceived: (due) => `A person reads it. You get an answer on or before ${due}.`,
    leadLate: (due) =>
      `We wanted to answer you by ${due}. We did not manage, and we are sorry. Your message is still here.`,
    leadAnswered: (by, on) => `From: ${by}, on ${on}.`,
    leadWithdrawn: (on) => `On ${on} we erased your message and your details.`,
    leadExpired: 'We keep messages and answers for a year. These have been erased.',
    answer: 'The answer',
    earlierAnswers: 'Earlier answer',
    answerBy: (by, on) => `${by}, ${on}`,
    where: 'Where is your message?',
    steps: { received: 'Received', read: 'Read by a person', answered: 'Answered' },
    stepWaiting: 'not yet',
    inHands: (role) => `With a ${roles[role]}`,
    referred: (name) => `Passed on to ${name}`,
    stepDue: (due) => `by ${due}`,
    next: {
      read: 'A person reads your message. No computer decides about it.',
      wrong: 'We find out what is right. Is it wrong? Then we mend it.',
      missing: 'We check whether it exists already, and who can do something about it.',
      offer: 'We look for people who can use what you offer.',
      look: (due) => `The answer will be on this page, on or before ${due}.`,
      mail: (due) => `We mail you the answer, on or before ${due}. It will be on this page too.`,
      call: (due) => `We call you, on or before ${due}. What we agree will be on this page too.`,
    },
    sent: 'What you sent',
    data: 'What happens to your details',
    noSender: 'We do not know who you are: you gave no name, address or number.',
    sender: (reply, day) =>
      `We use your ${reply === 'mail' ? 'e-mail address' : 'name and phone number'} only to answer you. We erase ${reply === 'mail' ? 'it' : 'them'} after ${day} at the latest.`,
    senderGone: 'We have erased your address, name or number.',
    text: (day) => `We keep your message and the answer until ${day}. Then we erase them.`,
    withdraw: 'Take this message back',
  },
  withdrawal: {
    title: 'Do you want to take this message back?',
    lead: 'Then we erase your message, our answer and your details at once. This cannot be undone.',
    send: 'Yes, take my message back',
    back: 'No, back to my message',
  },
  letter: {
    subject: (label) => `Answer to your message about ${label}`,
    hello: 'Hello,',
    about: (label) => `You sent us a message about ${label}. This is our answer:`,
    by: (role) => `Kind regards: ${role}`,
    follow: (link) =>
      link === null
        ? 'You can also read this answer on our site, with the code you got.'
        : `You can also read this answer on our site, with the code you got: ${link}`,
    erased: `We erase your e-mail address within ${SENDER_DAYS_AFTER_ANSWER + 1} days after this answer.`,
  },
  cli: {
    help: {
      inbox: 'messages sent without an account',
      list: 'what still wants an answer, oldest first',
      all: 'also what is answered, withdrawn or erased',
      area: 'only this municipality, wijk or buurt (CBS code)',
      json: 'as JSON',
      show: 'read a message; also shows how to reach the sender, and records that',
      number: 'number from the list, or the code of the sender',
      answer: 'answer a message; without --text or --file from standard input',
      text: 'the answer',
      file: 'file with the answer',
      by: 'who answers: a role, not a name',
    },
    none: 'No messages.',
    columns: ['number', 'kind', 'about', 'area', 'days', 'state'],
    state: {
      overdue: (due) => `OVERDUE (${due})`,
      open: (due) => `answer by ${due}`,
      unread: (due) => `new, answer by ${due}`,
      answered: (on) => `answered ${on}`,
      withdrawn: 'withdrawn',
      erased: 'erased',
    },
    fields: {
      about: 'about',
      sent: 'sent',
      due: 'answer by',
      reply: 'reply',
      name: 'name',
      email: 'e-mail',
      phone: 'phone',
    },
    noText: '(withdrawn or erased)',
    answerHead: (by, on) => `Answer from ${by}, ${on}:`,
    operator: 'the people behind this site',
    answered: 'The answer is with the message.',
    mailed: 'The answer is with the message and goes to the sender by mail.',
    call: (name, phone) => `The answer is with the message. The sender wants to be called: ${name}, ${phone}`,
    answerProblems: {
      file: 'This file cannot be read.',
      unknown: 'There is no such message.',
      gone: 'This message was withdrawn or erased. It can no longer be answered.',
      repeated: 'This answer was given before. Nothing was sent again.',
      length: 'An answer has 2 to 5000 characters.',
      role: 'A role has 2 to 60 characters.',
      bsn: 'The answer holds what looks like a BSN. Take it out.',
    },
  },
}
