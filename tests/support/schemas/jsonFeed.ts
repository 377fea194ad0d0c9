/** JSON Feed 1.1 as jsonfeed.org describes it, as far as our feeds use it. */
export const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'items', 'language'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', pattern: '^https?://' },
    feed_url: { type: 'string', pattern: '^https?://' },
    description: { type: 'string' },
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    authors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { name: { type: 'string' }, url: { type: 'string' } },
        additionalProperties: false,
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'content_html', 'language', 'date_published', 'date_modified'],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', pattern: '^https?://' },
          title: { type: 'string' },
          content_html: { type: 'string' },
          summary: { type: 'string', minLength: 1 },
          language: { type: 'string', pattern: '^[a-z]{2}$' },
          image: { type: 'string', pattern: '^https?://' },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$' },
          date_modified: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const
