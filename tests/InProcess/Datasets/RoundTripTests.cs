using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Datasets;

public class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_equal_and_writes_the_same_bytes() =>
        Prop.ForAll(AnyRecords.Postings.ListOf(5).ToArbitrary(), static postings => RoundTrip([.. postings.DistinctBy(static posting => posting.Id)], PostingFile.Write, static path => PostingFile.Read(path))).QuickCheckThrowOnFailure();

    [Fact]
    public void Seekers_written_read_back_equal_and_write_the_same_bytes() =>
        Prop.ForAll(AnyRecords.Seekers.ListOf(5).ToArbitrary(), static seekers => RoundTrip([.. seekers.DistinctBy(static seeker => seeker.Id)], SeekerFile.Write, static path => SeekerFile.Read(path))).QuickCheckThrowOnFailure();

    [Fact]
    public void Packed_files_hold_the_same_rows()
    {
        using var folder = new TemporaryFolder();
        var posting = new JobPosting { Id = new("1"), Title = "焊工" };

        PostingFile.Write(folder.File("p.jsonl.gz"), [posting]);

        Assert.Equal([0x1f, 0x8b], File.ReadAllBytes(folder.File("p.jsonl.gz"))[..2]);
        Assert.Equal("1", Assert.Single(PostingFile.Read(folder.File("p.jsonl.gz"))).Id.Value);
    }

    // Every public property by its value: a field that the writer forgot would be missing from the bytes alike.
    private static string Shown<T>(T record) =>
        string.Join("; ", typeof(T).GetProperties().Select(property => $"{property.Name} = {(property.GetValue(record) is System.Collections.IEnumerable list and not string ? string.Join(" | ", list.Cast<object>()) : property.GetValue(record))}"));

    private static bool RoundTrip<T>(T[] records, Action<string, IEnumerable<T>> write, Func<string, IEnumerable<T>> read)
    {
        using var folder = new TemporaryFolder();
        if (records.Length == 0)
            return true;
        write(folder.File("first.jsonl"), records);
        T[] back = [.. read(folder.File("first.jsonl"))];
        write(folder.File("second.jsonl"), back);
        Assert.Equal(records.Length, back.Length);
        Assert.Equal(File.ReadAllText(folder.File("first.jsonl")), File.ReadAllText(folder.File("second.jsonl")));
        for (var i = 0; i < records.Length; i++)
            Assert.Equal(Shown(records[i]), Shown(back[i]));
        return true;
    }
}
