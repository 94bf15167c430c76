import type { Texts } from './texts.nl.ts'

const things = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)

export const en: Texts = {
  letter: {
    subject: (organization, count) => `Is this still right? ${things(count)} of ${organization}`,
    hello: 'Hello,',
    why: (organization, site) =>
      `${site} says what ${organization} does. People go there because it says so. Will you see whether it is still right?`,
    all: (count, link) => `Look at all ${count} at once:\n${link}`,
    each: (count): string =>
      count === 1
        ? 'Open the link and say: still right, change it, or no longer there. You need not sign in.'
        : 'Or look at them one by one: still right, change it, or no longer there. You need not sign in.',
    was: (day) => `should have been checked by ${day}`,
    until: (day) => `check before ${day}`,
    more: (count) => `And ${count} more: they are in the list above.`,
    who: (organization) =>
      `This letter is for ${organization}. Whoever has the link can answer. Pass it on to a colleague who knows, and to nobody else. The link works for 30 days.`,
    letter: (link) => `Would you rather be called? Say so here:\n${link}`,
    english: (link) => `In het Nederlands: ${link}`,
  },
  groups: {
    texts: 'name and text',
    times: 'times',
    contact: 'phone and mail',
    place: 'address',
    cost: 'price',
    existence: 'whether it is still there',
  },
  roles: {
    organization: 'the organisation',
    coordinator: 'a coordinator',
    worker: 'a social worker',
    source: 'the source',
    resident: 'a resident',
  },
  outcomes: { ok: 'right', changed: 'changed', gone: 'no longer there', no_answer: 'no answer' },
  kinds: { activity: 'Activity', service: 'Help or service', place: 'Place', organization: 'Organisation' },
  checked: {
    line: (day, role) => `Checked on ${day} by ${role}`,
    more: 'How often do we check this?',
    since: 'Checked later',
    part: (group, day, role) => `${group}: on ${day} by ${role}`,
    stale: 'Not checked for too long: call before you go',
    never: 'Not checked yet: call before you go',
    term: (months) => (months === 1 ? 'We check this every month.' : `We check this every ${months} months.`),
  },
  cli: {
    group: 'Checking whether the map is still right: reminders, who to call, and terms',
    run: 'Mail about what is due, as happens every night',
    list: 'What was not checked for the longest time',
    mails: 'Turn the mailing of reminders on or off',
    term: 'Set for how many months a check holds',
    only: 'this organisation only, by the number in its address on the site',
    site: 'address of the site for the links, such as https://weverland.example',
    anyDay: 'also when it is no working day',
    json: 'as JSON, for a program',
    limit: 'how many lines',
    onOff: 'on or off',
    kind: 'activity, service, place or organization',
    months: 'from 1 to 36',
    ran: (letters, items) =>
      letters === 0
        ? 'There was nothing to mail today.'
        : `${letters} ${letters === 1 ? 'organisation' : 'organisations'} mailed about ${things(items)}.`,
    off: 'Reminders are off. Turn them on with: bin/weefsel freshness mails on',
    weekend: 'Today is no working day: no letters go out.',
    noAddress: 'The site has no address. Give the working area a host, or set PUBLIC_URL.',
    turned: (on) => (on ? 'Reminders are on.' : 'Reminders are off.'),
    badSwitch: 'Say on or off.',
    set: (kind, months) => `${kind}: a check now holds for ${months} months.`,
    badTerm: 'Choose activity, service, place or organization, and 1 to 36 months.',
    none: 'Everything was checked in time.',
    row: (day, kind, name) => `${day}  ${kind}: ${name}`,
    due: (count) => `${count} past their term`,
  },
}
