/** Payload’s own page, which takes the token in its address, where logs would have it. Nobody is sent there. */
export const GET = () => new Response(null, { status: 303, headers: { Location: '/admin/forgot' } })
