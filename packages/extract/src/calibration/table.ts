/** Measured; written by `pnpm calibrate`, not by hand. What the numbers mean: probability.ts. */

export interface Curve {
  at: number
  slope: number
  /** What is added for a rule. */
  rules: Record<string, number>
}

/** By field; "*" over all fields. */
export const CURVES: Record<string, Curve> = {
  '*': {
    at: 1.178,
    slope: 0.561,
    rules: {}
  },
  'actions/due': {
    at: 1.356,
    slope: 0.918,
    rules: {
      'actions/due': 0.1
    }
  },
  'actions/owners': {
    at: -0.34,
    slope: 0.727,
    rules: {
      'actions/asked': -0.635,
      'actions/assigned': -1.365,
      'actions/done-by': 0.454,
      'actions/imperative': 0.96,
      'actions/leading-owner': 1.754,
      'actions/margin': -0.824,
      'actions/needs': -1.365,
      'actions/owner': 1.311,
      'actions/promises': -0.116,
      'actions/pronoun': -0.829,
      'actions/tag': -1.193,
      'actions/terse': -0.261,
      'actions/wills': 0.994,
      'actions/woulds': 0.263
    }
  },
  'actions/status': {
    at: 1.098,
    slope: 0.916,
    rules: {
      'actions/status': -0.439,
      'actions/ticked': 0.394
    }
  },
  'actions/text': {
    at: -0.149,
    slope: 1.28,
    rules: {
      'actions/agreed-to': 0.983,
      'actions/asked': -0.425,
      'actions/assigned': -1.304,
      'actions/bare-table': 1.49,
      'actions/command': 0.38,
      'actions/done-by': 0.37,
      'actions/imperative': -0.133,
      'actions/labelled': 1.027,
      'actions/margin': -1.428,
      'actions/needs': -0.65,
      'actions/passive': -0.096,
      'actions/promises': -0.973,
      'actions/table': 0.016,
      'actions/tag': -1.055,
      'actions/terse': -0.152,
      'actions/to-be-done': -0.52,
      'actions/unnamed': 1.012,
      'actions/wills': 0.723,
      'actions/working': -0.589,
      'actions/woulds': 0.576
    }
  },
  'agendaItems/number': {
    at: 0.956,
    slope: 0.534,
    rules: {
      'sections/number': -0.125
    }
  },
  'agendaItems/title': {
    at: 0.633,
    slope: 0.72,
    rules: {
      'sections/bullet': -0.002,
      'sections/cell': 1.396,
      'sections/line': -0.304,
      'sections/run-in': -1.397
    }
  },
  'attendees/name': {
    at: 2.212,
    slope: 0.87,
    rules: {
      'attendees/absent-sentence': 0.215,
      'attendees/apologies-sentence': -0.479,
      'attendees/column': 0.461,
      'attendees/joined': 0.156,
      'attendees/label': -1.039,
      'attendees/present-sentence': 0.855,
      'attendees/presiding': 0.239,
      'attendees/table': 0.173
    }
  },
  'attendees/organization': {
    at: 1.709,
    slope: 0.858,
    rules: {
      'attendees/apologies-sentence-organization': 0.082,
      'attendees/label-organization': -0.64,
      'attendees/table-organization': 0.857
    }
  },
  'attendees/role': {
    at: 0.523,
    slope: 1.399,
    rules: {
      'attendees/apologies-sentence-role': 0.187,
      'attendees/column-role': 0.931,
      'attendees/joined-role': 0.187,
      'attendees/label-role': -0.981,
      'attendees/present-sentence-role': 0.574,
      'attendees/presiding-role': 0.064,
      'attendees/table-role': -1.331
    }
  },
  'decisions/mover': {
    at: 1.704,
    slope: 0.689,
    rules: {
      'decisions/mover': 0.024,
      'decisions/table': 0.272
    }
  },
  'decisions/outcome': {
    at: 1.749,
    slope: 0.211,
    rules: {
      'decisions/agreed': -0.845,
      'decisions/agreed-by': -1.227,
      'decisions/approved': -1.399,
      'decisions/formula': 1.659,
      'decisions/labelled': 0.959,
      'decisions/outcome': 0.835,
      'decisions/table': 0.599,
      'decisions/vote': -0.261
    }
  },
  'decisions/seconder': {
    at: 1.676,
    slope: 0.657,
    rules: {
      'decisions/seconder': -0.009,
      'decisions/table': 0.289
    }
  },
  'decisions/text': {
    at: 1.37,
    slope: 0.736,
    rules: {
      'decisions/agreed': 0.428,
      'decisions/agreed-by': -0.634,
      'decisions/approved': -0.629,
      'decisions/capitals': 0.163,
      'decisions/deferred': 0.338,
      'decisions/elected': -1.367,
      'decisions/labelled': -0.029,
      'decisions/motion': 0.146,
      'decisions/recitals': 0.254,
      'decisions/resolved': -0.634,
      'decisions/table': 0.429,
      'decisions/verdict': 1.641
    }
  },
  'decisions/vote': {
    at: 1.186,
    slope: 0.565,
    rules: {
      'decisions/vote': 0.004
    }
  },
  'meeting/body': {
    at: 0.518,
    slope: 0.45,
    rules: {
      'meeting/body-furniture': -0.022,
      'meeting/body-label': -1.463,
      'meeting/body-metadata': 0.491,
      'meeting/opening-sentence': 0.448,
      'meeting/title': 0.174
    }
  },
  'meeting/chair': {
    at: 1.73,
    slope: 1.418,
    rules: {
      'attendees/chair-role': 0.812,
      'meeting/called-to-order': 0.099,
      'meeting/chair-label': 0.069,
      'meeting/chaired-by': -0.67
    }
  },
  'meeting/date': {
    at: 2.03,
    slope: 1.291,
    rules: {
      'meeting/date-filename': 0.142,
      'meeting/date-label': 0.096,
      'meeting/front-date': -0.865,
      'meeting/held-on': 0.215,
      'meeting/title-date': 0.892
    }
  },
  'meeting/endTime': {
    at: 2.198,
    slope: 0.8,
    rules: {
      'meeting/end-label': 0.125,
      'meeting/ended': 0.952,
      'meeting/time-label': -1.128,
      'meeting/title-time': 0.625
    }
  },
  'meeting/location': {
    at: 2.03,
    slope: 0.418,
    rules: {
      'meeting/beside-date': -0.313,
      'meeting/between-place': 0.426,
      'meeting/location-label': 0.767,
      'meeting/location-sentence': -0.389,
      'meeting/title-mode': 0.373,
      'meeting/title-place': -0.385
    }
  },
  'meeting/nextMeeting': {
    at: 1.915,
    slope: 1.087,
    rules: {
      'meeting/next-below': 0.126,
      'meeting/next-item': 0.513,
      'meeting/next-label': 0.339,
      'meeting/next-sentence': -0.563
    }
  },
  'meeting/startTime': {
    at: 2.039,
    slope: 1.3,
    rules: {
      'meeting/began': 0.362,
      'meeting/held-time': 0.045,
      'meeting/item-time': 0.052,
      'meeting/start-label': 0.025,
      'meeting/time-label': 0.133,
      'meeting/title-time': -0.132
    }
  },
  'recommendations/by': {
    at: 1.059,
    slope: 0.655,
    rules: {
      'actions/pronoun': 0.325,
      'recommendations/by': -0.392
    }
  },
  'recommendations/count': {
    at: 1.503,
    slope: 0.557,
    rules: {
      'recommendations/counted': 0.183
    }
  },
  'recommendations/text': {
    at: 1.511,
    slope: 0.533,
    rules: {
      'recommendations/counted': 0.221,
      'recommendations/labelled': 0.381,
      'recommendations/listed': -0.644,
      'recommendations/stated': 0.229
    }
  },
  'recommendations/to': {
    at: 1.327,
    slope: 0.613,
    rules: {
      'recommendations/counted': 0.535,
      'recommendations/to': -0.451
    }
  }
}
