/** Papers behind the formulas, by a short name. */
export const PAPERS = {
  e2sfca: {
    title: 'Luo & Qi (2009), An enhanced two-step floating catchment area (E2SFCA) method',
    doi: '10.1016/j.healthplace.2009.06.002',
  },
  twoStep: { title: 'Luo & Wang (2003), Measures of spatial accessibility', doi: '10.1068/b29120' },
  dai: {
    title:
      'Dai (2010), Spatial access to health care in metropolitan Detroit (how weight falls with distance)',
    doi: '10.1016/j.healthplace.2010.06.012',
  },
  circuity: {
    title: 'Car trips to the centre in 300 European cities (2023): how far over the street',
    doi: '10.1177/23998083231168870',
  },
} as const

export type Paper = keyof typeof PAPERS
