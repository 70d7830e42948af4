Console.Error.WriteLine("usage: Dateline.Training COMMAND");
return 2;
