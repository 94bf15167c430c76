import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  title: 'Passkeys',
  lead: 'With a passkey you sign in with your finger, your face or the PIN of your device. It is your second proof as well.',
  made: (day: string) => `Made on ${day}`,
  used: (day: string) => `last used on ${day}`,
  remove: 'Take this passkey away',
  make: 'Make a passkey',
  name: 'Name of the passkey',
  nameHint: 'For instance ‘phone’. Without a name we write down your browser.',
  enough: (most: number) => `You have ${most} passkeys. Take one away to make a new one.`,
  cannot:
    'This browser cannot make a passkey here. That needs JavaScript. An app or codes on paper always work.',
  enter: 'Sign in with a passkey',
  prove: 'Use your passkey',
  proveCannot:
    'This browser cannot use your passkey here. That needs JavaScript. Use another device, or a code from your app or from paper.',
  wait: 'Follow the steps on your device.',
  stopped: 'It did not work, or you stopped it. Try again, or choose another way.',
  failed: 'Your passkey did not work here',
  failedLead:
    'Perhaps it was taken away, belongs to another site, or it took more than five minutes. Try again, or choose another way.',
  again: 'Go back',
}
