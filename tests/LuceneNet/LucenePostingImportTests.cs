using Jiuye.Vocabulary;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Jiuye.Tests;

public sealed class LucenePostingImportTests
{
    private static readonly LuceneFieldMapping Mapping = new(new Dictionary<string, StoredFieldSource>
    {
        ["id"] = new("jobId"),
        ["title"] = new("name"),
        ["salary_text"] = new("pay"),
        ["skills"] = new("skill", Separator: ";"),
        ["posted_at"] = new("published", StoredForm.UnixMilliseconds),
    });

    [Fact]
    public void Stored_fields_become_the_fields_of_a_posting()
    {
        // 2024-03-01 16:30 UTC is the second of March in China.
        using var index = Index(static writer => writer.AddDocument(
            [.. Job("7", "电工"), new StoredField("pay", "6000-8000元/月"), new StoredField("skill", "PLC; 焊接"), new StoredField("published", 1_709_310_600_000L), new StringField("education", "大专及以上", Field.Store.YES)]));

        var posting = Assert.Single(new LucenePostingImport(Mapping).Read(index, "jobs"));

        Assert.Equal(("7", "电工", 6_000, 8_000), (posting.Id.Value, posting.Title, posting.Wage!.Low!.Value.Yuan, posting.Wage.High!.Value.Yuan));
        Assert.Equal(["PLC", "焊接"], posting.Skills);
        Assert.Equal((new DateOnly(2024, 3, 2), EducationLevel.JuniorCollege), (posting.PostedOn, posting.MinimumEducation));
    }

    [Fact]
    public void What_no_field_of_a_posting_takes_is_kept()
    {
        using var index = Index(static writer => writer.AddDocument(
            [.. Job("7", "电工"), new StoredField("clicks", 12), new StoredField("logo", new byte[] { 1, 2, 3 }), new StoredField("title", "an older title"), new StoredField("format", 1)]));

        var posting = Assert.Single(new LucenePostingImport(Mapping).Read(index, "jobs"));

        Assert.Equal("""{"clicks":"12","logo":"AQID","lucene.format":"1","lucene.title":"an older title"}""", posting.Extra);
    }

    [Fact]
    public void Several_values_of_a_field_are_a_list()
    {
        using var index = Index(static writer => writer.AddDocument([.. Job("7", "电工"), new StoredField("tags", "双休"), new StoredField("tags", "包吃")]));

        Assert.Equal(["双休", "包吃"], Assert.Single(new LucenePostingImport(Mapping).Read(index, "jobs")).Tags);
    }

    [Fact]
    public void Every_document_is_imported_rejected_or_deleted_and_told()
    {
        using var index = Index(static writer =>
        {
            for (var number = 0; number < 100; number++)
                writer.AddDocument(Job(FormattableString.Invariant($"p{number}"), "电工"));
            writer.AddDocument(Job("p5", "again"));
            writer.AddDocument([new StoredField("jobId", "p200")]);
            writer.AddDocument([.. Job("p201", "电工"), new StoredField("age_min", "forty")]);
            writer.AddDocument([.. Job("p202", "电工"), new StoredField("pay", "看心情")]);
            writer.DeleteDocuments(new Term("jobId", "p7"));
        });
        var (rejected, unread) = (new List<RejectedDocument>(), new List<RejectedDocument>());
        var import = new LucenePostingImport(Mapping) { Rejected = rejected.Add, Unread = unread.Add };

        var postings = import.Read(index, "jobs").ToArray();

        // Deleted are p7 and the document that names the fields.
        Assert.Equal((103, 100, 3, 2, 1), (import.Report.Read, import.Report.Imported, import.Report.Rejected, import.Report.Deleted, import.Report.UnreadFields));
        Assert.Equal(100, postings.Length);
        Assert.DoesNotContain(postings, static posting => posting.Id.Value == "p7");
        Assert.Equal(
            [
                "jobs: document 100: jobId (read as id) 'p5': document 5 has it too; expected an id of its own for each document",
                "jobs: document 101: name (read as title) '': missing or blank; expected the title of the job",
                "jobs: document 102: age_min 'forty': not a number; expected a number from 0 to 100",
            ],
            rejected.Select(static one => one.ToString()));
        Assert.StartsWith("jobs: document 103: pay (read as salary_text) '看心情': ", Assert.Single(unread).ToString(), StringComparison.Ordinal);
        Assert.Contains("看心情", postings[^1].Extra, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_are_searched_but_not_stored_are_named()
    {
        using var index = Index(static writer => writer.AddDocument([.. Job("7", "电工"), new StringField("pay", "6000元/月", Field.Store.NO), new StoredField("skill", "PLC"), new StoredField("published", 0L)]));
        var import = new LucenePostingImport(Mapping);

        Assert.Null(Assert.Single(import.Read(index, "jobs")).Wage);
        Assert.Equal(["pay"], import.Report.NeverStored);
    }

    [Fact]
    public void A_mapped_field_that_the_index_lacks_is_refused_with_what_it_has()
    {
        using var index = Index(static writer => writer.AddDocument([new StoredField("jobId", "1"), new StoredField("titel", "电工")]), pad: false);

        var problem = Assert.Throws<DatasetException>(() => new LucenePostingImport(new(new Dictionary<string, StoredFieldSource> { ["title"] = new("name") })).Read(index, "jobs").Count());

        Assert.Equal("jobs: has no field 'name', from which title is to be read; expected one of: jobId, titel", problem.Message);
    }

    [Fact]
    public void Too_many_bad_documents_stop_the_import()
    {
        using var index = Index(static writer =>
        {
            writer.AddDocument(Job("1", "电工"));
            writer.AddDocument(Job("1", "焊工"));
        });

        Assert.Contains("1 of 2 documents are bad", Assert.Throws<DatasetException>(() => new LucenePostingImport(Mapping).Read(index, "jobs").Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_an_index_is_told()
    {
        using var index = new RAMDirectory();

        Assert.Contains("jobs: holds no Lucene index", Assert.Throws<DatasetException>(() => new LucenePostingImport(Mapping).Read(index, "jobs").Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var index = FSDirectory.Open(folder);

        Assert.Equal(
            $"jobs: is not there: '{folder}'. Expected the folder of a Lucene index, with a file segments_N",
            Assert.Throws<DatasetException>(() => new LucenePostingImport(Mapping).Read(index, "jobs").Count()).Message);
        Assert.False(System.IO.Directory.Exists(folder));
    }

    [Fact]
    public void An_index_that_a_portal_is_writing_to_is_read_as_of_its_last_commit()
    {
        using var index = new RAMDirectory();
        using var writer = new IndexWriter(index, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        writer.AddDocument([new StoredField("id", "1"), new StoredField("title", "电工")]);
        writer.Commit();
        writer.AddDocument([new StoredField("id", "2"), new StoredField("title", "焊工")]);
        writer.Flush(triggerMerge: false, applyAllDeletes: false);

        Assert.Equal("1", Assert.Single(new LucenePostingImport(LuceneFieldMapping.OwnNames).Read(index, "jobs")).Id.Value);
    }

    [Fact]
    public void Any_byte_changed_in_any_file_is_told_or_changes_no_posting()
    {
        var before = Files();
        var whole = Postings(MemoryIndex.Of(before));
        var (told, bytesInAll) = (0, 0);
        foreach (var (name, bytes) in before)
        {
            bytesInAll += bytes.Length;
            for (var at = 0; at < bytes.Length; at++)
            {
                var damaged = before.ToDictionary();
                damaged[name] = [.. bytes];
                damaged[name][at] ^= 0x10;
                try
                {
                    Assert.Equal(whole, Postings(MemoryIndex.Of(damaged)));
                }
                catch (DatasetException problem)
                {
                    told++;
                    Assert.StartsWith("jobs: ", problem.Message, StringComparison.Ordinal);
                }
            }
        }

        Assert.Equal(5, whole.Length);
        Assert.InRange(told, bytesInAll / 2, bytesInAll);

        static (string, string, string?)[] Postings(RAMDirectory index)
        {
            using (index)
                return [.. new LucenePostingImport(Mapping).Read(index, "jobs").Select(static posting => (posting.Id.Value, posting.Title, posting.Extra))];
        }
    }

    [Fact]
    public void A_file_that_is_missing_or_cut_short_is_told()
    {
        var before = Files();
        foreach (var name in before.Keys)
        {
            var (missing, cut) = (before.ToDictionary(), before.ToDictionary());
            missing.Remove(name);
            cut[name] = cut[name][..(cut[name].Length / 2)];

            Assert.All(new[] { missing, cut }, files =>
            {
                using var index = MemoryIndex.Of(files);
                Assert.Throws<DatasetException>(() => new LucenePostingImport(Mapping).Read(index, "jobs").Count());
            });
        }
    }

    [Theory]
    [InlineData("""{"id": 5}""", "field id: '5'")]
    [InlineData("""{"posted_at": {"field": "t", "as": "seconds"}}""", "field posted_at.as: '\"seconds\"'")]
    [InlineData("""{"posted_at": {"as": "as_written"}}""", "field posted_at: ")]
    [InlineData("""{"id": "a", "title": "a"}""", "'a' is read as 'id' and as 'title'")]
    [InlineData("""["id"]""", "is a JSON Array")]
    [InlineData("{\n\"id\": }", "line 2")]
    public void A_mapping_that_is_wrong_says_where(string json, string says)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);

            Assert.Contains(says, Assert.Throws<DatasetException>(() => LuceneFieldMapping.Read(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_mapping_is_read_from_a_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{"id": "jobId", "skills": {"field": "skill", "separator": ";"}, "posted_at": {"field": "published", "as": "unix_milliseconds"}}""");

            var fields = LuceneFieldMapping.Read(path).Fields;

            Assert.Equal((new StoredFieldSource("jobId"), Mapping.Fields["skills"], Mapping.Fields["posted_at"]), (fields["id"], fields["skills"], fields["posted_at"]));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<IIndexableField> Job(string id, string title) => [new StringField("jobId", id, Field.Store.YES), new TextField("name", title, Field.Store.YES)];

    private static RAMDirectory Index(Action<IndexWriter> write, bool pad = true)
    {
        var index = new RAMDirectory();
        using var writer = new IndexWriter(index, new(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { MergePolicy = NoMergePolicy.COMPOUND_FILES });
        write(writer);
        if (!pad)
            return index;
        // The index knows every mapped field, though a test has no value for it.
        writer.AddDocument([new StringField("jobId", "fields", Field.Store.NO), .. new[] { "name", "pay", "skill", "published" }.Select(static name => new StringField(name, "-", Field.Store.NO))]);
        writer.Commit();
        writer.DeleteDocuments(new Term("jobId", "fields"));
        return index;
    }

    private static Dictionary<string, byte[]> Files()
    {
        using var index = Index(static writer =>
        {
            for (var number = 0; number < 5; number++)
                writer.AddDocument(Job(FormattableString.Invariant($"p{number}"), "电工 维修"));
        });
        return index.ListAll().Where(static name => name != IndexFileNames.SEGMENTS_GEN).ToDictionary(static name => name, name =>
        {
            using var file = index.OpenInput(name, IOContext.READ_ONCE);
            var bytes = new byte[file.Length];
            file.ReadBytes(bytes, 0, bytes.Length);
            return bytes;
        });
    }
}
