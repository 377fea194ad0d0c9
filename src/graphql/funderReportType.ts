import type * as GraphQL from 'graphql'

/**
 * The shape of `FunderReport`. Money in øre; a null count is hidden because it is too small, and a
 * null sum of co-funding was never stated.
 */
export function funderReportType(graphQL: typeof GraphQL): GraphQL.GraphQLObjectType {
  const {
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
  } = graphQL
  const text = new GraphQLNonNull(GraphQLString)
  const whole = new GraphQLNonNull(GraphQLInt)
  const number = new GraphQLNonNull(GraphQLFloat)
  const object = (name: string, types: Record<string, GraphQL.GraphQLOutputType>) =>
    new GraphQLNonNull(
      new GraphQLObjectType({
        name: `FunderReport${name}`,
        fields: Object.fromEntries(Object.entries(types).map(([field, type]) => [field, { type }])),
      }),
    )
  const list = (type: GraphQL.GraphQLNonNull<GraphQL.GraphQLObjectType>) =>
    new GraphQLNonNull(new GraphQLList(type))
  const money = {
    planned: number,
    reallocated: number,
    submitted: number,
    approved: number,
    paid: number,
    left: number,
  }
  const pair = { planned: number, used: number }
  const figures = object('', {
    asOf: text,
    handedInAt: GraphQLString,
    grant: text,
    teamName: text,
    team: object('Team', {
      seats: whole,
      admitted: whole,
      passed: whole,
      diplomas: whole,
      homeLanguages: GraphQLInt,
      completion: GraphQLInt,
      attendance: GraphQLInt,
      passedBy: list(object('PassedBy', { key: text, count: GraphQLInt })),
    }),
    steps: list(object('Step', { key: text, count: whole })),
    corps: object('Corps', { baseline: whole, size: whole }),
    modules: object('Modules', { planned: whole, held: whole }),
    attendanceByModule: list(
      object('Module', {
        module: text,
        title: text,
        held: new GraphQLNonNull(GraphQLBoolean),
        came: GraphQLInt,
        countedAt: GraphQLString,
      }),
    ),
    reach: object('Reach', {
      activities: whole,
      byKind: list(
        object('ActivityKind', {
          key: text,
          count: whole,
          participants: GraphQLInt,
          countedAt: GraphQLString,
        }),
      ),
      byArea: list(object('Area', { key: text, count: whole })),
      areasByQuarter: list(object('Quarter', { quarter: text, areas: whole })),
    }),
    countedAt: list(object('CountedAt', { key: text, at: text })),
    teachersByKind: list(object('Teachers', { key: text, count: GraphQLInt })),
    hours: object('Hours', {
      ...pair,
      buckets: list(object('HoursBucket', { key: text, title: text, ...pair })),
    }),
    budget: object('Budget', {
      granted: number,
      coFunding: GraphQLFloat,
      total: object('BudgetTotal', money),
      lines: list(object('BudgetLine', { id: text, title: text, ...money })),
    }),
    indicators: list(
      object('Indicator', {
        key: text,
        title: text,
        definition: text,
        unit: text,
        baseline: GraphQLFloat,
        target: GraphQLFloat,
        actual: GraphQLFloat,
      }),
    ),
    timeline: list(
      object('Milestone', {
        title: text,
        plannedFrom: text,
        plannedTo: text,
        actualFrom: GraphQLString,
        actualTo: GraphQLString,
      }),
    ),
    promises: list(
      object('Promise', {
        title: text,
        kind: text,
        state: text,
        reason: GraphQLString,
        on: GraphQLString,
        evidence: list(
          object('Proof', {
            kind: text,
            title: text,
            on: GraphQLString,
            figure: GraphQLFloat,
            unit: GraphQLString,
          }),
        ),
      }),
    ),
    text: GraphQLString,
  })
  return figures.ofType
}
