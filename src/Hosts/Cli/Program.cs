using Jiuye.Cli;

// Chinese must leave as UTF-8 whatever the terminal's code page is.
Console.OutputEncoding = System.Text.Encoding.UTF8;
return await CommandLine.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
