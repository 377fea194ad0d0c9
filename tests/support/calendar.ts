import ICAL from 'ical.js'

/** A calendar's events as a program reads them: with the zone that the calendar itself brings. */
export function eventsIn(calendar: string) {
  ICAL.TimezoneService.reset()
  const root = new ICAL.Component(ICAL.parse(calendar))
  const zone = root.getFirstSubcomponent('vtimezone')
  if (zone === null) throw new Error('The calendar brings no zone')
  ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return root.getAllSubcomponents('vevent').map((one) => {
    const { uid, summary, description, location, startDate, sequence } = new ICAL.Event(one)
    const status = one.getFirstPropertyValue('status')
    return { uid, summary, description, location, sequence, status, startDate }
  })
}
