import type { AstroIntegration } from 'astro';

/**
 * Serves every part of the interface in every state below `parts/` while somebody works on the site.
 * The built site has no such page.
 *
 * @param options.isBuilt whether the pages are wanted as files too, as the test of them does
 */
export function partsPage({ isBuilt = false } = {}): AstroIntegration {
  return {
    name: 'redress-parts-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'dev' && !isBuilt) return;
        // What the parts need is packed before they are asked for, so that no page loads twice.
        updateConfig({
          vite: { optimizeDeps: { entries: ['src/islands/**/*.tsx', 'test/parts/*.tsx'] } },
        });
        injectRoute({ pattern: '/parts/', entrypoint: './test/parts/parts.astro' });
        injectRoute({
          pattern: '/parts/[language]/[scheme]/[part]/[state]/',
          entrypoint: './test/parts/one-part.astro',
        });
      },
    },
  };
}
