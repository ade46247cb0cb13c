/** The course of time: days by name, what is seen on them, and what is not known about it. */
export const time = {
  'time/heading': 'Time',
  'time/slider': 'When',
  'time/fresh': 'Fresh',
  'time/healed': 'Healed',
  'time/day': 'Day {day}',
  'time/months': '{months} months',
  'time/year': '1 year',
  'time/year-count': '{years} years',
  'time/fresh-state': 'Fresh, pink and dark',
  'time/day-3-state': 'Day 3, washed',
  'time/day-10-state': 'Day 10, flaking',
  'time/day-30-state': 'Day 30, healed',
  'time/first-end': 'Fresh',
  'time/last-end': '10 years',
  'time/pace': 'This skin changes',
  'time/pace-slow': 'Slowly',
  'time/pace-typical': 'Typically',
  'time/pace-fast': 'Fast',
  'time/pace-how': 'Slow skin keeps pigment longer and sharper; fast skin heals, fades and spreads sooner.',
  'time/sun': 'Sun is the main cause of fading anyone can change. How much it adds is assumed.',
  'time/sun-range': 'Sun protection',
  'time/sun-all': 'Always covered',
  'time/sun-much': 'Mostly protected',
  'time/sun-some': 'Ordinary days',
  'time/sun-little': 'Seldom protected',
  'time/sun-none': 'Never',
  'time/sun-end': 'Always',
  'time/sun-later': 'Sun protection counts from day 30 on.',
  'time/sessions-done': 'Sessions done',
  'time/signs': 'Seen on this day',
  'time/assumed': 'Assumption',
  'time/pink': 'Pink like a slight sunburn, for 24 to 48 hours; it shows more on light skin.',
  'time/marks': 'Slight swelling and pinpoint marks are usual. They are not drawn.',
  'time/surface':
    'Some pigment lies on the skin, so dots look darker and wider until it is washed off on day 3.',
  'time/wash': 'Excess pigment is washed off today; some clinics wait until day 5.',
  'time/flaking':
    'Fine flakes come off between day 5 and 10 and colour gets much lighter. Flakes are not drawn.',
  'time/leaving':
    'About {typical} % of the placed pigment is still there ({fast} to {slow} %). What lies in the outer skin leaves with it by day 30.',
  'time/left': 'About {typical} % of the placed pigment is left ({fast} to {slow} %).',
  'time/settled': 'In a study a score of density had fallen by 10 % in six months, by 20 % in scars.',
  'time/years':
    'No source gives a loss per year. Half going in 10, 5 or 2 years (slow, typical, fast) is taken from when clinics touch up.',
  'time/spread': 'Dots have softened by about {typical:2} mm ({slow:2} to {fast:2} mm).',
  'time/touch-up': 'Most clinics offer a touch-up after 4 to 6 years.',
  'time/sessions':
    'After session {sessions} about {share} % of the planned dots are there, each as dark as planned.',
  'time/short-notice': 'Simulation, not a promise',

  'grey/heading': 'Grey sides',
  'grey/toggle': 'Sides turn grey',
  'grey/share': 'White hairs',
  'grey/share-value': '{value} %',
  'grey/how':
    'Real stubble at the sides is lightened as its melanin goes; pigment stays. Today’s hair is as measured, the shadow of white stubble is predicted; that a white hair looks grey and as light as the skin is an assumption.',
  'grey/blends':
    'Pigment still blends with sides this grey: they differ by {deltaE:1}, and up to {limit:1} is accepted.',
  'grey/darker':
    'Pigment is darker than sides this grey: they differ by {deltaE:1}, and up to {limit:1} is accepted. A lighter shade, or letting it fade, keeps the choice open.',
  'grey/lighter':
    'Pigment is lighter than sides this grey: they differ by {deltaE:1}, and up to {limit:1} is accepted.',
} as const
