import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  words: {
    problems: {
      long: (most) => `This is too long. There is room for ${most} characters.`,
      lines: (most) => `Use at most ${most} lines here.`,
      name: 'Give the site a name of at least two letters.',
      phone: 'This is not a telephone number. Use digits, spaces and hyphens, like 0990-123456.',
      email: 'This is not an e-mail address. It looks like name@example.org.',
    },
  },
  page: {
    problems: {
      long: (most) => `This is too long. There is room for ${most} characters.`,
      title: 'Give the page a title with letters or digits.',
      titleEn: 'There is an English text. Give it an English title too.',
      body: 'Write a text. You need not publish it yet.',
      bodyEn: 'There is an English title. Give it an English text too, or take the title away.',
      sort: 'Give a whole number from 0 to 999.',
    },
  },
}
