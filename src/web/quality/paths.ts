/** Addresses of the sample and of what it says, without language prefix. */
export const qualityPaths = {
  public: '/over/kwaliteit',
  fresh: '/werk/versheid',
  freshFile: '/werk/versheid/bestand',
  samples: '/werk/steekproef',
  sample: (number: number) => `/werk/steekproef/${number}`,
  item: (number: number, position: number) => `/werk/steekproef/${number}/${position}`,
}
