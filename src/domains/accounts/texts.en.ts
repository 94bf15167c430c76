import { CODE_MINUTES } from './account.ts'
import { en as passkey } from './passkey/texts.en.ts'
import { en as provider } from './provider/texts.en.ts'
import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  crumb: { own: 'My account' },
  signIn: {
    title: 'Sign in',
    lead: 'You can always search and read without signing in. Signing in is for people who keep information up to date or work in the neighbourhood.',
    email: 'Your email address',
    emailHint: 'We email you a code. You do not need a password.',
    send: 'Email me a code',
    stores: 'We keep your email address and nothing else. You can erase your account yourself at any time.',
    problems: {
      empty: 'Fill in your email address.',
      malformed: 'This is not an email address. It looks like name@example.nl.',
      robot: 'The form did not arrive well. Send it once more.',
    },
    wait: (minutes) =>
      `Many codes were asked for just now. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
  },
  code: {
    title: 'Fill in your code',
    lead: (email) =>
      `We sent an email to ${email}. It holds a code of eight digits, which works for ${CODE_MINUTES} minutes.`,
    label: 'Code from the email',
    send: 'Sign in',
    nothing: 'No email? Look in your spam folder, or ask for a new code.',
    again: 'Ask for a new code',
    problems: {
      empty: 'Fill in the code from the email.',
      malformed: 'A code has eight digits.',
      wrong:
        'This code does not work. Check that you have the newest email. After three mistakes you need a new code.',
    },
  },
  over: {
    title: 'This code no longer works',
    lead: `A code works once, and for ${CODE_MINUTES} minutes. Ask for a new one; it takes a moment.`,
  },
  confirm: {
    title: 'Click to sign in',
    lead: (email, site) => `You are signing in to ${site} as ${email}.`,
    send: 'Sign in',
    notYou: 'Did you not ask for this? Then close this page. Nothing will happen.',
  },
  own: {
    title: 'My account',
    lead: (email) => `You are signed in as ${email}.`,
    roles: 'What you can do here',
    resident:
      'You have an account as a resident. Do you want to look after what the map says of an organisation? Find it and choose “Is this your organisation?”.',
    role: {
      editor: 'Editor: you keep the information of an organisation up to date',
      worker: 'Social worker',
      coordinator: 'Coordinator: you see to it that the directory is right and messages are answered',
      adviser: 'Adviser: you read figures without persons',
      administrator: 'Administrator: you look after accounts and settings',
      privacy: 'Privacy officer: you read the log and handle requests',
    },
    until: (day) => `until ${day}`,
    sessions: 'Where you are signed in',
    sessionsLead:
      'Do you see something you do not recognise? End it, and whoever it is will be signed out at once.',
    device: 'Device',
    unknownDevice: 'Unknown device',
    since: 'Signed in since',
    here: 'This device',
    end: 'End',
    endOthers: 'Sign out everywhere but here',
    organizations: 'My organisations',
    security: 'Security',
    data: 'My data',
    address: 'Change e-mail address',
    dataLead: 'See all that we keep about you, take it along, or ask about it.',
    log: 'Who looked at my data?',
    erase: 'Erase account',
    signOut: 'Sign out',
  },
  signedOut: {
    title: 'You are signed out',
    lead: 'Nothing of your account is kept on this device.',
    again: 'Sign in again',
  },
  invitations: {
    title: 'You are invited',
    role: {
      editor: (of) => `Editor of ${of}`,
      worker: (of) => (of ? `Social worker in ${of}` : 'Social worker'),
      coordinator: () => 'Coordinator',
      adviser: () => 'Adviser',
      administrator: () => 'Administrator',
      privacy: () => 'Privacy officer',
    },
    unknown: 'an organisation that is no longer in the directory',
    open: (day) => `You can answer until ${day}.`,
    accept: 'Yes, I will join',
    decline: 'No, thank you',
  },
  invitationLetter: {
    subject: (site) => `Invitation from ${site}`,
    hello: 'Hello,',
    roles: {
      editor: 'editor: you keep the information of an organisation up to date',
      worker: 'social worker',
      coordinator: 'coordinator: you see to it that the directory is right and messages are answered',
      adviser: 'adviser: you read figures without persons',
      administrator: 'administrator: you look after accounts and settings',
      privacy: 'privacy officer',
    },
    invited: (site, role, of) => `${site} invites you as ${role}.${of ? `\n\nIt is about: ${of}` : ''}`,
    how: (link, to) =>
      link
        ? `Sign in with ${to}. There you see the invitation and can say yes or no:\n${link}`
        : `Sign in on the site with ${to}. There you see the invitation and can say yes or no.`,
    days: (days) => `The invitation holds for ${days} days.`,
    notYou: 'Does this mean nothing to you? Then you need not do anything.',
  },
  proof: {
    title: 'Show that it is you',
    lead: 'This is about people, or what you do here goes for everybody. That is why we ask for a second proof, once in twelve hours.',
    label: 'Code from your app, or a recovery code',
    hint: 'Open your app for sign-in codes and type the six digits.',
    send: 'Go on',
    none: 'You do not have a second proof yet. Set it up first; it takes a few minutes.',
    setUp: 'Set up a second proof',
    lost: 'Did you lose both your phone and your recovery codes? Ask the administrator for help.',
    problems: {
      empty: 'Fill in a code.',
      wrong: 'This code is not right, or was used before. Wait for the next code and try again.',
      wait: (minutes) =>
        `Too many codes were tried. Wait ${minutes === 1 ? '1 minute' : `${minutes} minutes`} and try again.`,
    },
  },
  security: {
    title: 'Security',
    lead: 'A second proof keeps out anybody who can only read your email.',
    last: 'This is your last second proof, and your role needs one. First set up something else, for instance recovery codes on paper.',
    app: 'App with sign-in codes',
    appLead:
      'An app on your phone makes a code of six digits every half minute. It works without internet too.',
    appReady: 'Your app is ready.',
    appStart: 'Set up an app',
    appRemove: 'Remove the app',
    recovery: 'Recovery codes on paper',
    recoveryLead: 'Ten codes for when you lose your phone. Each code works once.',
    recoveryLeft: (count) =>
      count === 1 ? 'You have 1 recovery code left.' : `You have ${count} recovery codes left.`,
    recoveryMake: 'Make recovery codes',
    recoveryNew: 'Make new recovery codes',
    codesTitle: 'Your recovery codes',
    codesLead: 'Write them down or print them, and do not keep them with your phone. We show them only once.',
    codesDone: 'I have kept them',
  },
  passkey,
  provider,
  appSetup: {
    title: 'Set up your app',
    lead: 'You need an app for sign-in codes. Any app that makes such codes will do.',
    install: 'Open the app on your phone.',
    scan: 'Choose “add” and point the camera at this square.',
    type: 'Type the six digits that the app shows below.',
    qr: 'QR code for your app',
    byHand: 'Does it not work with the camera? Then type these letters into the app:',
    label: 'Code from the app',
    send: 'Done',
  },
  address: {
    title: 'Another e-mail address',
    lead: (email: string) => `Your account belongs to ${email} now.`,
    email: 'Your new e-mail address',
    hint: 'We mail a code to it.',
    send: 'Mail me a code',
    after:
      'When the code is right, you sign in with the new address from then on. Your old address gets a mail, and you are signed out on other devices.',
    codeTitle: 'Fill in the code',
    codeLead: (email: string) =>
      `We sent a mail to ${email}. It holds a code of eight digits, which works for ${CODE_MINUTES} minutes.`,
    codeLabel: 'Code from the mail',
    codeSend: 'Change my address',
    done: 'Your e-mail address was changed',
    doneLead: (email: string) => `You sign in with ${email} from now on.`,
    same: 'This is your address already.',
    wrong: 'This code does not work. After three wrong tries you need a new one.',
    wait: (minutes: number) =>
      `Many codes were asked for just now. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
  },
  addressLetter: {
    newSubject: (site: string) => `Your new address at ${site}`,
    oldSubject: (site: string) => `Your e-mail address at ${site} was changed`,
    code: (site: string, code: string) =>
      `Your code to use this address at ${site} is:\n\n    ${code}\n\nThe code works for ${CODE_MINUTES} minutes, and once.`,
    notYou: 'Did you not ask for this? Then you need not do anything.',
    taken: (site: string) =>
      `Somebody wants to use this address for an account at ${site}. It has one already. Was it you? Then sign in with this address. Otherwise you need not do anything.`,
    changed: (site: string) =>
      `Your account at ${site} has another e-mail address. You no longer sign in with this one.`,
    notYouChanged: (site: string, phone: string | null) =>
      `Was this not you? ${phone ? `Then call ${phone} at once.` : `Then contact ${site} at once.`}`,
  },
  erase: {
    title: 'Do you want to erase your account?',
    lead: 'This cannot be undone. You can make a new account later.',
    what: [
      'Your email address, your roles and your second proof are gone at once.',
      'You are signed out everywhere.',
      'What you kept up to date for an organisation stays in the directory, without your name.',
      'The log keeps that an account did something, under a number that leads to nobody any more.',
    ],
    send: 'Erase my account',
    keep: 'No, I keep my account',
    done: 'Your account is erased',
    doneLead: 'Backups may still hold it until they are overwritten.',
  },
  cli: {
    user: 'accounts and roles',
    add: 'make an account, with or without a role',
    invite: 'invite somebody to a role; they say yes or no themselves',
    roleCommand: 'give a role, or take it back with --remove',
    list: 'accounts with the roles that hold now',
    end: 'take back all roles and sign somebody out everywhere',
    role: 'role',
    organization: 'number (id) of the organisation, for an editor',
    area: 'code of a municipality or wijk, for a social worker',
    until: 'last day on which the role holds, as 2027-06-30',
    remove: 'take the role back',
    json: 'one JSON object',
    given: (email, role) => (role ? `${email} is ${role} now.` : `${email} has an account.`),
    invited: (email) => `The invitation to ${email} is ready to be mailed.`,
    taken: (email, count) =>
      count === 0 ? `${email} did not have this role.` : `${email} no longer has this role.`,
    ended: (email, { roles, sessions }) => `${email}: ${roles} roles taken back, ${sessions} sessions ended.`,
    problems: {
      email: (typed) => `${typed}: this is not an email address.`,
      role: (typed) => `${typed}: there is no such role.`,
      until: (typed) => `${typed}: give a day as 2027-06-30, today or later.`,
      organizationNeeded: 'An editor belongs to an organisation: give --organization.',
      organizationOnlyEditor: '--organization goes with the role editor only.',
      areaOnlyWorker: '--area goes with the role worker only.',
      organization: (typed) => `${typed}: there is no such organisation.`,
      area: (typed) => `${typed}: there is no such municipality or wijk.`,
      roleNeeded: 'Say with --role what you invite somebody to.',
      noPrivacy: 'Nobody becomes privacy officer by invitation: use weefsel user role.',
      unknown: (typed) => `${typed} has no account here.`,
    },
  },
  letter: {
    subject: (site) => `Your code for ${site}`,
    hello: 'Hello,',
    code: (site, code) =>
      `Your code to sign in to ${site} is:\n\n    ${code}\n\nThe code works for ${CODE_MINUTES} minutes, and once.`,
    link: (link) => `Or open this page and click the button:\n${link}`,
    notYou: 'Did you not ask for this? Then you need not do anything. Nobody can sign in without the code.',
    never: (site) => `Give the code to nobody. ${site} never asks for it, not on the phone either.`,
  },
}
