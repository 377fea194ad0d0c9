import type { GraphQLExtension } from 'payload'

export type GraphQL = Parameters<GraphQLExtension>[0]

/** The shapes that private pages are drawn from. Each is null for a link that opens nothing. */
export function privateTypes(graphQL: GraphQL) {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } = graphQL
  const text = { type: graphQL.GraphQLString }
  const needed = { type: new GraphQLNonNull(graphQL.GraphQLString) }
  const yesNo = { type: new GraphQLNonNull(GraphQLBoolean) }
  const number = { type: new GraphQLNonNull(GraphQLInt) }
  const texts = { type: new GraphQLNonNull(new GraphQLList(needed.type)) }
  const object = (name: string, fields: Fields) => new GraphQLObjectType({ name, fields })
  const list = (name: string, fields: Fields) => ({
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(object(name, fields)))),
  })
  type Fields = ConstructorParameters<typeof GraphQLObjectType>[0]['fields']

  const times = { startsAt: needed, endsAt: needed }
  const way = object('PrivatePlace', { address: text, wayThere: text, map: text })
  return {
    herPage: object('HerPage', {
      name: needed,
      hasDanish: yesNo,
      evenings: list('HerEvening', {
        id: needed,
        ...times,
        title: text,
        place: text,
        cancelled: yesNo,
        open: yesNo,
        answer: text,
      }),
      activities: list('HerActivity', {
        id: needed,
        title: needed,
        translated: yesNo,
        startsAt: text,
        endsAt: text,
        place: text,
        cancelled: yesNo,
      }),
      place: { type: way },
      progress: {
        type: object('HerProgress', {
          done: number,
          needed: number,
          left: number,
          reachable: yesNo,
          passes: yesNo,
          mandatoryMissing: texts,
          contractMissing: yesNo,
          confidentialityMissing: yesNo,
        }),
      },
      diplomaName: text,
      diplomaNameApproved: yesNo,
      consents: list('HerConsent', {
        id: needed,
        purpose: needed,
        forChild: yesNo,
        channel: text,
        medium: text,
        story: text,
        givenAt: needed,
        expiresAt: text,
      }),
      tally: yesNo,
      tallyArea: text,
      dutyToInform: { type: object('DutyToInform', { office: text, telephone: text }) },
      erasureAsked: yesNo,
      calendar: needed,
    }),
    teacherPage: object('TeacherPage', {
      teacher: needed,
      status: needed,
      open: yesNo,
      cancelled: yesNo,
      ...times,
      place: text,
      way: { type: new GraphQLNonNull(way) },
      title: text,
      aim: text,
      script: text,
      women: number,
      languages: texts,
      note: text,
    }),
    newspaperPage: object('NewspaperPage', {
      title: needed,
      lead: needed,
      text: needed,
      credit: needed,
      embargo: text,
      picture: {
        type: object('NewspaperPicture', {
          alt: needed,
          caption: text,
          credit: text,
          width: number,
          height: number,
        }),
      },
    }),
    calendar: object('PrivateCalendar', {
      kind: needed,
      dates: list('PrivateDate', {
        id: needed,
        ...times,
        title: text,
        description: text,
        place: text,
        cancelled: yesNo,
        updatedAt: needed,
      }),
    }),
  }
}
