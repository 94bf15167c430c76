import type { StatementTexts } from './texts.nl.ts'

export const en: StatementTexts = {
  privacy: {
    title: 'Privacy',
    lead: 'You can find everything here without saying who you are.',
    sections: [
      {
        heading: 'When you look around',
        paragraphs: [
          'We use no trackers. There is one cookie, and only when you make a list yourself (see below). We ask nothing of other companies: all fonts, maps and pictures come from this site itself.',
          'To stop abuse the server counts how many requests come from one internet address. That stays in memory for an hour at most and is written down nowhere.',
        ],
      },
      {
        heading: 'When you search',
        paragraphs: [
          'What you search for is in the address of the page, so that you can share it. Your browser remembers that address; we do not.',
          'Did we find nothing? Then we count that, without knowing who you are. The words themselves are written down only when they were searched for on three different days. After 30 days everything is gone.',
          'If you choose “Use my position”, your browser first asks whether that is all right. We round your position to about a hundred metres. It is then in the address of the page; we keep it nowhere.',
        ],
      },
      {
        heading: 'When you make a list',
        paragraphs: [
          'When you put something on your list, one cookie is put on your device. It holds a key and nothing else. We do not know whose list it is: there is no name with it.',
          'After 30 days without a change we erase the list. You can erase it yourself at once; then the link that you shared stops working too. Who has that link sees what is on it.',
        ],
      },
      {
        heading: 'When you send a message',
        paragraphs: [
          'We keep what you write, which neighbourhood or place it is about, and when you sent it. You get a code. Only with that code can you see the message again; we do not keep the code itself.',
          'We ask your name, e-mail address or phone number only if you want us to mail or call you. A person uses them to answer you, and for nothing else.',
          'We erase your name, e-mail address and phone number 30 days after your answer, and always within 180 days. We erase your message and the answer after a year. You can also withdraw your message yourself. Then we erase everything at once.',
        ],
      },
      {
        heading: 'Why is that allowed?',
        paragraphs: [
          'We answer your message because you ask us to: you give consent by filling in your e-mail address or phone number (GDPR, article 6(1)(a)). You take that consent back by withdrawing your message.',
        ],
      },
      {
        heading: 'Who sees it?',
        paragraphs: [
          'Only the people who answer messages. Each time somebody looks at your details, the system writes that down.',
          'Whoever hosts this site is responsible for your details. Do you want to know what is kept about you, or to complain? Call the number at the bottom of this page. You can also turn to the Dutch data protection authority.',
        ],
      },
      {
        heading: 'About the figures',
        paragraphs: [
          'The figures about neighbourhoods are about groups, never about one person. Where fewer than 50 people live we show no percentages.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use this site: with a keyboard, with a screen reader, on an old phone, with large letters.',
    sections: [
      {
        heading: 'What we do',
        paragraphs: [
          'We build to WCAG 2.2, level AA. Everything works without JavaScript. Beside each map stands a list, and with each chart a table, with the same in it.',
          'At every change a machine checks every kind of page (axe-core and the rules of HTML). A machine does not see everything.',
        ],
      },
      {
        heading: 'What is not done yet',
        paragraphs: [
          'This version has not been examined by an independent bureau (WCAG-EM). There is no statement in the government register yet. The organisation that uses this site should see to that.',
        ],
      },
      {
        heading: 'Is something in your way?',
        paragraphs: [
          'Call the number at the bottom of this page, or use the button “Is something wrong?” at your neighbourhood. We look for a solution and tell you when it is ready.',
        ],
      },
    ],
  },
}
