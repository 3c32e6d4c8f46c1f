using Jiuye;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Engine;

public sealed class OwnWordsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    private static JobPosting Operator => new() { Id = new("p"), Title = "操作工", Description = "负责靶材绑定。", District = DistrictCode.Parse("440106") };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_skill_of_the_instance_is_found_by_its_canonical_word_on_both_sides()
    {
        var coding = new RecordCoding(LexiconFile.Reader(Lexicon("靶材绑定\tskill\t\t溅射靶材绑定\n溅射靶材绑定\tskill\n")));

        var posting = coding.Of(new JobPosting { Id = new("p"), Title = "操作工", Description = "负责靶材绑定。" });
        var seeker = coding.Of(new JobSeeker { Id = new("s"), Profile = "做过靶材绑定" });

        Assert.Contains("溅射靶材绑定", posting.Skills);
        Assert.Contains("溅射靶材绑定", seeker.Skills);
        Assert.DoesNotContain("溅射靶材绑定", RecordCoding.Default.Of(posting with { Skills = [] }).Skills);
    }

    [Fact]
    public void A_faulty_lexicon_is_refused_with_every_line_that_is_at_fault()
    {
        var refusal = Assert.Throws<DatasetException>(() => LexiconFile.Reader(Lexicon("甲乙\tskil\n丙丁\tskill\t-1\n戊己\tskill\t\t庚辛\n庚辛\tskill\t\t戊己\n")));

        Assert.Contains("lexicon.tsv:1: kind 'skil'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("lexicon.tsv:2: weight '-1'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("戊己", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_reads_with_new_words_from_one_question_to_the_next()
    {
        using var engine = DistrictEngine.InMemory(Policy.Named("jiuye-default"));
        engine.Apply([Operator]);
        var before = engine.Postings[0].Skills;

        engine.ReadWith(LexiconFile.Reader(Lexicon("靶材绑定\tskill\n")));
        engine.Apply([Operator]);

        Assert.DoesNotContain("靶材绑定", before);
        Assert.Contains("靶材绑定", engine.Postings[0].Skills);
    }

    [Fact]
    public void A_faulty_file_leaves_the_words_before_in_force()
    {
        using var engine = DistrictEngine.InMemory(Policy.Named("jiuye-default"), LexiconFile.Reader(Lexicon("靶材绑定\tskill\n")));

        Assert.Throws<DatasetException>(() => engine.ReadWith(LexiconFile.Reader(Lexicon("靶材绑定\tnothing\n"))));
        engine.Apply([Operator]);

        Assert.Contains("靶材绑定", engine.Postings[0].Skills);
    }

    [Fact]
    public void Questions_are_answered_while_the_words_are_replaced()
    {
        var own = LexiconFile.Reader(Lexicon("靶材绑定\tskill\n"));
        using var engine = DistrictEngine.InMemory(Policy.Named("jiuye-default"));
        engine.Apply([Operator]);

        Parallel.For(0, 64, turn =>
        {
            if (turn % 8 == 0)
                engine.ReadWith(own);
            else if (turn % 8 == 1)
                engine.Apply([Operator]);
            else
                Assert.Contains(engine.Suggest("操作"), static offered => offered.Entry.Text == "操作工");
        });
        engine.Apply([Operator]);

        Assert.Contains("靶材绑定", engine.Postings[0].Skills);
    }

    [Fact]
    public void No_file_means_the_projects_own_words() => Assert.Same(JobTextReader.Default, LexiconFile.Reader(null));

    private string Lexicon(string text)
    {
        var path = Path.Combine(folder, "lexicon.tsv");
        File.WriteAllText(path, text);
        return path;
    }
}
