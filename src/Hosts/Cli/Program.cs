Console.Error.WriteLine("jiuye: no verbs yet"); return 2;
