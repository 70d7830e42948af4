using Dateline.App.Commands;

return await Invocation.Run(CommandTree.Create(), args);
