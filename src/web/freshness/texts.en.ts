import type { FreshnessTexts } from './texts.nl.ts'

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)

export const en: FreshnessTexts = {
  asked: {
    lead: (organization) => `This is what it says now of ${organization}. Is it still right?`,
    kicker: 'Reminder',
    facts: { times: 'When', phone: 'Phone', cost: 'Cost', address: 'Address', site: 'Website', mail: 'Mail' },
    unknownTimes: 'no times known',
    unknown: 'not known',
    right: 'Still right',
    rightHint: 'Everything that stands here is right.',
    change: 'Change it',
    changeHint: 'Times, phone number or price.',
    gone: 'No longer there',
    goneHint: 'A coordinator looks at it before it leaves the map.',
    choose: 'Which is it?',
    other: 'Is something else wrong?',
    otherLink: 'Write to us',
    look: 'See the whole page',
    forWhom: (organization, day) =>
      `This question was mailed to ${organization} on ${day}. Whoever has the link can answer. You need not sign in.`,
    said: {
      ok: 'Thank you. It is still right.',
      changed: 'Thank you. It was changed.',
      gone: 'Thank you. You said that this is no longer there.',
    },
    saidOn: {
      ok: (day) =>
        `On ${day} somebody with this link said: this is still right. There is nothing more to do.`,
      changed: (day) => `On ${day} somebody with this link changed this, and said that the rest is right.`,
      gone: (day) =>
        `On ${day} somebody with this link said that this is no longer there. A coordinator looks at it.`,
    },
    waits: 'The new phone number takes effect when a coordinator has looked at it.',
    again: 'Different after all? Choose again below.',
    over: 'This link no longer works',
    overText:
      'It is older than 30 days, or there is a newer letter about the same. Use the link in the newest letter.',
    unknownLink: 'We do not know this link',
    unknownLinkText: 'See whether the whole link came along. It stands on a line of its own in the letter.',
    missing: 'This is no longer on the map. There is nothing to do.',
  },
  letter: {
    title: (organization) => `Is this still right of ${organization}?`,
    lead: (open) =>
      open === 0
        ? 'Everything was answered. Thank you.'
        : `${count(open, 'thing waits', 'things wait')} for an answer.`,
    each: 'What it says',
    open: 'No answer yet',
    answers: { ok: 'Still right', changed: 'Changed', gone: 'No longer there' },
    over: 'Link expired',
    all: (open) => (open === 1 ? 'This is still right' : `All ${open} are still right`),
    allHint: 'Is one of them different? Open that one first and change it. What has an answer stays so.',
    call: 'Call us rather',
    callHint: 'Then we mail no more. Somebody calls when there is something to check.',
    called: 'Noted: from now on we call and do not mail.',
    done: (number) => `Thank you. ${count(number, 'thing was', 'things were')} checked.`,
  },
  change: {
    title: (name) => `Change: ${name}`,
    lead: 'Change only what is different. With Save you say that the rest is right.',
    phone: 'Phone number',
    phoneHint: 'A new number takes effect when a coordinator has looked at it.',
    cost: 'Price in euro',
    costHint: 'For example 2.50. When it is free, fill in 0.',
    stands: (words) => `Now it says: ${words}.`,
    save: 'Save',
    back: 'Back without saving',
    problems: {
      phone: 'Fill in a phone number of 8 to 15 digits.',
      cost: 'Fill in an amount, like 2.50. Free is 0.',
      secret: 'This cannot stand here: it may tell where a secret place is.',
    },
  },
  settings: {
    title: 'Checking: how often, and with which mail',
    above: 'Administration',
    lead: 'When a term is over we ask the organisation whether it is still right. Who does not answer is called.',
    months: (kind) => `${kind}: a check holds for so many months`,
    mail: 'Mail organisations when something must be checked',
    mailHint:
      'One letter a week at most, on working days, to the address on the map. Off: all of it is called.',
    save: 'Save',
    saved: 'Saved. It holds from now on.',
    problem: (least, most) => `Fill in a whole number from ${least} to ${most}.`,
  },
  calls: {
    title: 'Whom must we call?',
    lead: (number) =>
      number === 0
        ? 'Everything was checked, or was mailed about. There is nobody to call now.'
        : `${count(number, 'thing was', 'things were')} not checked for too long. The oldest comes first.`,
    why: 'On this list is who does not answer the mail, has no address, or would rather be called.',
    found: (number) => `${count(number, 'thing', 'things')} to call about.`,
    whole: 'Back to the whole list',
    search: 'Look for a name or phone number',
    searchAction: 'Search',
    more: (others) => `Also call about ${count(others, 'other thing', 'other things')} of this organisation`,
    together: 'All at once',
    togetherHint: 'Is something different? Answer that first. The rest goes all at once.',
    allRight: (number) => `All ${number} below are still right`,
    ask: {
      activity: (name) => `Ask: does “${name}” go on, on the same day and time, for the same price?`,
      service: (name) => `Ask: can one still come for “${name}”, and in the same way?`,
      place: (name) => `Ask: is “${name}” still there, at the same address and with the same hours?`,
      organization: (name) => `Ask: are address, phone and website of ${name} still right?`,
    },
    organization: 'Organisation',
    due: 'To be checked since',
    last: 'Last checked',
    never: 'never',
    tried: 'No answer',
    triedOn: (times, day) => `${count(times, 'time', 'times')}, last on ${day}`,
    call: 'Call',
    right: 'Still right',
    change: 'Change it',
    differs: 'Something changed',
    gone: 'No longer there',
    noAnswer: 'No answer',
    hide: 'Take off the map: unknown',
    hidden: 'Not on the map: we do not know whether it is still there',
    withoutPhone: (number) =>
      `${count(number, 'more thing has', 'more things have')} no phone number. Somebody must go and look.`,
    emptyTitle: 'Nobody to call',
    emptyText: 'Everything was checked in time. New things come here by themselves.',
    emptyPart: 'Nobody to call here. Perhaps a colleague did already.',
    done: {
      alles: 'Written down: all of it is still right.',
      klopt: 'Noted: it is still right.',
      'geen-gehoor': 'Noted: no answer. In a week it comes back to the top.',
      weg: 'Noted: it is no longer there. A coordinator takes it off the map.',
      verborgen: 'It is off the map. It counts as “unknown” until somebody says that it is right.',
      'niet-gebeld': 'Not yet: somebody must have called first.',
    },
  },
}
