import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'Women who open doors for one another',
  lead: 'A Bydelsmor is a volunteer woman in your neighbourhood. She visits women who are much alone, meets them as equals, and shows the way to associations, school, doctor and municipality.',
  join: 'I want to be a Bydelsmor',
  whatHeading: 'What does a Bydelsmor do?',
  what: [
    'She listens, and she takes her time.',
    'She tells you where to get help, and comes along if you like.',
    'She knows associations and meeting places where you can get to know others.',
  ],
  freeHeading: 'It is free',
  free: 'It costs nothing to talk to a Bydelsmor, and it costs nothing to take the course.',
  confidentialHeading: 'It is confidential',
  confidential:
    'A Bydelsmor has signed that she does not pass on what you say. Only if a child is not doing well must she, like everyone else, tell the municipality.',
  meetingHeading: 'Information meeting',
  meeting: 'Come and hear about the course, and ask your questions.',
  storiesHeading: 'New stories',
  allStories: 'All stories',
  activitiesHeading: 'What is on',
  allActivities: 'All activities',
  choose: 'What would you like?',
  joinMore: 'Take a free course together with other women, and help someone in your neighbourhood.',
  talk: 'I want to talk to a Bydelsmor',
  talkMore: 'Write your number, and we will call. You need not say why.',
  meetingCalendar: 'Put the meeting in your calendar',
  aboutCourse: 'Read about the course',
})
