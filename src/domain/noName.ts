/** Stands where a name stood; no name that anybody could give is written like this. */
export const noName = '–'
