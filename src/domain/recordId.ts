/** Whether this may be a record's id. PostgreSQL falls over anything else that it is to compare with one. */
export const isRecordId = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
