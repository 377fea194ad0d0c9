export type Data = Readonly<Record<string, unknown>>

/** What a record needs, given what the test says of it. */
export type Recipe = (given: Data) => Data | Promise<Data>
