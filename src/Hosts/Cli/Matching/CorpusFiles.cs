namespace Jiuye.Cli;

/// <summary>Files of texts, read anew each time they are enumerated: lines of plain text, or title and description of postings where the name says JSONL; packed (.gz) or not.</summary>
internal sealed class CorpusFiles(IReadOnlyList<string> paths, IProgress<StepProgress> progress, CancellationToken cancellation)
{
    /// <summary>The texts; empty lines are none.</summary>
    /// <exception cref="DatasetException">While enumerating: a file is missing, empty or damaged, or a line is not what was expected.</exception>
    internal IEnumerable<string> Texts(string step) => paths.SelectMany(path => Texts(step, new CorpusFile(path, progress, cancellation)));

    private static IEnumerable<string> Texts(string step, CorpusFile file) =>
        (file.HoldsPostings ? file.Postings(step).Select(static posting => posting.Title + "\n" + posting.Description) : file.Lines(step))
            .Where(static text => !string.IsNullOrWhiteSpace(text));
}
