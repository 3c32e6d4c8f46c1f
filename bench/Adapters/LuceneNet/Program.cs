using Jiuye.Bench.LuceneNet;

return args switch
{
    ["generated", var postings] => CandidateSpeed.Run(BenchData.Generated(int.Parse(postings, null))),
    ["real", var folder, var postings] => BenchData.Real(folder, int.Parse(postings, null)) is { } data ? CandidateSpeed.Run(data) : Skipped(folder),
    ["analysers", var folder, var postings] => BenchData.Real(folder, int.Parse(postings, null)) is { } data ? AnalyserSpeed.Run(data) : Skipped(folder),
    ["larger", var records, var mebibytes] => LargerThanMemory.Run(int.Parse(records, null), int.Parse(mebibytes, null)),
    ["larger-here", var records, var mebibytes, var folder] => LargerThanMemory.RunHere(int.Parse(records, null), int.Parse(mebibytes, null), folder),
    _ => Usage(),
};

static int Skipped(string folder)
{
    Console.WriteLine($"skipped: {folder} has no postings-*.jsonl.gz");
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("generated POSTINGS | real FOLDER POSTINGS | analysers FOLDER POSTINGS | larger RECORDS MEBIBYTES");
    return 2;
}
