/** The engine's library asks first whether the engine keeps streams, each time. What is asked then will say. */
export const UNCHECKED = { checkAPI: false } as const;
