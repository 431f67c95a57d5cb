using SchemaGen.Tool.Commands;

return await CommandTree.RunAsync(args).ConfigureAwait(false);
