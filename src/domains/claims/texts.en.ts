import { CODE_MINUTES } from './claim.ts'
import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  codeLetter: {
    subject: (site) => `Your code from ${site}`,
    hello: 'Hello,',
    asked: (site, organization) =>
      `Somebody wants to look after what ${site} says of:\n\n    ${organization}\n\nThat person gave this address.`,
    code: (code) =>
      `Is that you? Then this is your code:\n\n    ${code}\n\nIt works for ${CODE_MINUTES.mail} minutes, and once.`,
    link: (link) => `You can also open this link, on the device where you are signed in:\n${link}`,
    notYou:
      'Is it not you? Then give the code to nobody. Who has the code can change what is said of this organisation.',
  },
  toldLetter: {
    subject: (site, organization) => `Who looks after ${organization} on ${site}?`,
    hello: 'Hello,',
    asked: (site, organization) => `Somebody asks to look after what ${site} says of:\n\n    ${organization}`,
    given: (site, organization) =>
      `From now on somebody can look after what ${site} says of:\n\n    ${organization}`,
    way: {
      mail: (email) => `That person showed that they read the mail of ${email}.`,
      phone: () => 'That person can show it with a code that we read out on the phone.',
      post: () => 'That person can show it with a code that we send by post.',
      request: () => 'A coordinator looks whether that is right.',
    },
    limits:
      'Times and texts change at once. A new address, phone number or mail address takes effect when a coordinator has checked it.',
    right: 'Is that right? Then you need do nothing.',
    object: (link, days) =>
      `Is it not right? Say so within ${days} days. It stops at once then, and a coordinator looks at it:\n${link}`,
    call: (phone) => `Is it not right? You may also call: ${phone}.`,
    contact: (site) => `Is it not right? Then get in touch with ${site}.`,
  },
  renewLetter: {
    subject: (site, organization) => `Do you go on looking after ${organization} on ${site}?`,
    hello: 'Hello,',
    ends: (organization, day) =>
      `You look after what the map says of:\n\n    ${organization}\n\nThat stops after ${day}.`,
    how: (link) =>
      link
        ? `Do you go on? Open your organisation and press “I go on for a year”:\n${link}`
        : 'Do you go on? Sign in, open your organisation and press “I go on for a year”.',
    stop: 'Do you rather stop? Then you need do nothing. You may invite a colleague first.',
  },
  answerLetter: {
    subject: (site, organization) => `${organization} on ${site}`,
    hello: 'Hello,',
    granted: (organization) => `You can now look after what is said of:\n\n    ${organization}`,
    how: (link) => (link ? `Begin here:\n${link}` : 'Sign in on the site and choose “My organisations”.'),
    year: 'That holds for a year. Then we ask whether you go on.',
    refused: (organization) =>
      `You asked to look after what is said of:\n\n    ${organization}\n\nThat was refused.`,
    reason: (answer) => `The coordinator writes:\n\n    ${answer.replaceAll('\n', '\n    ')}`,
    again: 'Do you see it differently? Call us, or ask once more.',
    suspended: (organization) =>
      `Somebody of this organisation says that it is not right that you look after it:\n\n    ${organization}`,
    judged: 'You cannot change anything for the moment. A coordinator looks at it, and you will hear.',
  },
}
