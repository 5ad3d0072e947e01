import nodeModule from 'node:module';

// Kept from one call to the next: compiling takes longer than most commands. It holds for what is loaded after it,
// and Node 20 has none.
nodeModule.enableCompileCache?.();
await import('./program.ts');
