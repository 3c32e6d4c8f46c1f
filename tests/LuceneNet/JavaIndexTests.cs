using Lucene.Net.Store;

namespace Jiuye.Tests;

/// <summary>Indexes that Lucene for Java wrote, of every version that was to be had.</summary>
public sealed class JavaIndexTests
{
    [JavaIndexFact]
    public void What_Lucene_for_Java_stored_becomes_the_postings_that_the_same_documents_become_here() =>
        Assert.All(JavaIndex.All.Where(static one => one.Stored is not null), static one =>
        {
            using var written = FSDirectory.Open(one.Folder);
            using var here = one.WrittenHere();
            var (import, again) = (new LucenePostingImport(one.Mapping), new LucenePostingImport(one.Mapping));

            var (postings, same) = (Rows(import, written), Rows(again, here));

            Assert.Equal(same, postings);
            Assert.Equal((one.Stored!.Count, one.Deleted), (import.Report.Read, import.Report.Deleted));
            Assert.Equal((again.Report.Imported, again.Report.Rejected, again.Report.UnreadFields), (import.Report.Imported, import.Report.Rejected, import.Report.UnreadFields));
            Assert.Equal(again.Report.NeverStored, import.Report.NeverStored);
        });

    [JavaIndexFact]
    public void What_has_no_checksums_is_counted() =>
        Assert.All(JavaIndex.All.Where(static one => one.Stored is not null), static one =>
        {
            using var written = FSDirectory.Open(one.Folder);
            var import = new LucenePostingImport(one.Mapping);
            _ = import.Read(written, one.Name).Count();

            // Twenty documents of an index of 4.0 that 4.8 carried on.
            Assert.Equal(one.Name.StartsWith("old-", StringComparison.Ordinal) ? import.Report.Read : one.Name.StartsWith("mixed-", StringComparison.Ordinal) ? import.Report.Read - 20 : 0, import.Report.Unchecked);
        });

    [JavaIndexFact]
    public void What_cannot_be_read_is_refused_with_what_to_do() =>
        Assert.All(JavaIndex.All.Where(static one => one.Stored is null), static one =>
        {
            using var written = FSDirectory.Open(one.Folder);

            var problem = Assert.Throws<DatasetException>(() => new LucenePostingImport(LuceneFieldMapping.OwnNames).Read(written, one.Name).Count());

            Assert.StartsWith($"{one.Name}: was written by {Writer(one.Name)}: ", problem.Message, StringComparison.Ordinal);
            Assert.Contains(" Expected an index of Lucene 3.0 to 4.8", problem.Message, StringComparison.Ordinal);
        });

    /// <summary>Without checksums damage may pass, but nothing else may come of it than postings or a fault by name.</summary>
    [JavaIndexFact]
    public void Damage_in_an_index_without_checksums_is_told_or_leaves_postings()
    {
        foreach (var one in JavaIndex.All.Where(static one => one.Name.StartsWith("old-", StringComparison.Ordinal) && one.Stored is not null))
        {
            var whole = one.Files();
            var random = new Random(48);
            for (var turn = 0; turn < 300; turn++)
            {
                var damaged = whole.ToDictionary(static file => file.Key, static file => file.Value.ToArray());
                var files = damaged.Values.Where(static bytes => bytes.Length > 0).ToArray();
                var file = files[random.Next(files.Length)];
                file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
                using var index = MemoryIndex.Of(damaged);
                try
                {
                    Assert.InRange(new LucenePostingImport(one.Mapping).Read(index, "old").Count(), 0, int.MaxValue);
                }
                catch (DatasetException told)
                {
                    Assert.StartsWith("old: ", told.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    private static string Writer(string name) =>
        name.StartsWith("old-", StringComparison.Ordinal) ? "a Lucene before 3.0"
        : name == "own-codec" ? "a codec that is not here, or is damaged"
        : name == "lucene-8" ? "Lucene 8.8.1"
        : "Lucene 4.9 or 4.10";

    private static string Rows(LucenePostingImport import, Lucene.Net.Store.Directory index)
    {
        var file = Path.GetTempFileName();
        try
        {
            PostingFile.Write(file, import.Read(index, "portal"));
            return File.ReadAllText(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
