import type { StatementTexts } from './texts.nl.ts'

export const en: StatementTexts = {
  privacy: {
    title: 'Privacy',
    lead: 'You can find everything here without saying who you are.',
    sections: [
      {
        heading: 'When you look around',
        paragraphs: [
          'We use no trackers. There is one cookie, and only when you make a list yourself or sign in (see below). Nothing goes to other companies: all fonts, maps and pictures come from this site itself.',
          'To stop abuse the server counts how many requests come from one internet address. That stays in memory for an hour at most and is never written down.',
        ],
      },
      {
        heading: 'When you search',
        paragraphs: [
          'What you search for is in the address of the page, so that you can share it. Your browser remembers that address; we don’t.',
          'Did we find nothing? Then we count that, without knowing who you are. We only write down the words themselves if people searched for them on three different days. After 30 days everything is gone.',
          'If you choose “Use my location”, your browser first asks whether that is all right. We round your location to about a hundred metres. It is then in the address of the page. We don’t keep it.',
        ],
      },
      {
        heading: 'When you make a list',
        paragraphs: [
          'When you add something to your list, we put one cookie on your device. It holds a key and nothing else. We don’t know whose list it is: there is no name on it.',
          'After 30 days without a change we erase the list. You can also erase it yourself straight away. Then the link that you shared stops working too. Anyone with that link can see what is on the list.',
        ],
      },
      {
        heading: 'When you send a message',
        paragraphs: [
          'We keep what you write, which neighbourhood or place it is about, and when you sent it. You get a code. Only with that code can you see the message again. We don’t keep the code itself.',
          'We ask for your name, e-mail address or phone number only if you want us to mail or call you. A person uses them to answer you, and for nothing else.',
          'We erase your name, e-mail address and phone number 30 days after your answer, and always within 180 days. We erase your message and the answer after a year. You can also withdraw your message yourself. Then we erase everything straight away.',
        ],
      },
      {
        heading: 'When you sign in',
        paragraphs: [
          'You do not need an account to search, to read or to send a message. It is for people who keep information up to date or work in the neighbourhood.',
          'We keep your e-mail address, what you may do, and where you are signed in: only which browser and which kind of device. No password and no name. A cookie remembers that you are signed in; after seven days without use it no longer works.',
          'Under “My account” you see all that we keep about you. You can download it, change your e-mail address, and ask something. You also see who looked at your data: which role of which organisation, when and why.',
          'You can erase your account yourself. Then your e-mail address is gone at once. In the log a number stays that leads to nobody any more.',
        ],
      },
      {
        heading: 'Why is that allowed?',
        paragraphs: [
          'We answer your message because you ask us to: you give consent by filling in your e-mail address or phone number (GDPR, article 6(1)(a)). You can take back that consent by withdrawing your message.',
        ],
      },
      {
        heading: 'Who sees it?',
        paragraphs: [
          'Only the people who answer messages. Each time somebody looks at your details, the computer makes a note of it.',
          'The organisation that runs this site is responsible for your details. Do you have no account and want to know what we keep about you, or do you have a complaint? Call the number at the bottom of this page. You can also go to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
        ],
      },
      {
        heading: 'About the figures',
        paragraphs: [
          'The figures about neighbourhoods are about groups, never about one person. Where fewer than 50 people live, we don’t show percentages.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this site: with a keyboard, with a screen reader, on an old phone, with large letters.',
    sections: [
      {
        heading: 'What we do',
        paragraphs: [
          'We build to WCAG 2.2, level AA. Everything works without JavaScript. Next to each map is a list, and next to each chart a table, with the same information.',
          'After every change a computer checks every kind of page (axe-core and the rules of HTML). A computer does not see everything.',
        ],
      },
      {
        heading: 'What is not done yet',
        paragraphs: [
          'This version has not been examined by an independent bureau (WCAG-EM). There is no statement in the government register yet. The organisation that runs this site should arrange that.',
        ],
      },
      {
        heading: 'Is something not working for you?',
        paragraphs: [
          'Call the number at the bottom of this page. Or go to your neighbourhood and choose “Is something wrong?”. We will look for a solution and tell you when it is ready.',
        ],
      },
    ],
  },
}
