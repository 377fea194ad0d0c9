export declare function bundle(root: string): Promise<void>
export declare function buildSite(root: string, env: NodeJS.ProcessEnv): Promise<void>
export declare function siteIsBuilt(root: string): boolean
