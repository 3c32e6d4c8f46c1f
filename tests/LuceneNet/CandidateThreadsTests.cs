using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye.Tests;

/// <summary>Several who ask while one changes, held against a source that one thread asks and changes.</summary>
public sealed class CandidateThreadsTests
{
    private const int Readers = 4;
    private const int Changes = 30;

    // Answers that are waited for from one change to the next: so many that everybody asks at every point of time, on a busy machine too.
    private const int AnswersBetween = 2 * Readers;

    // For waiting until what runs beside has ended.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("memory", 0L)]
    [InlineData("memory", 1L << 20)]
    [InlineData("memory", 20_000L)]
    [InlineData("mapped", 1L << 20)]
    [InlineData("channels", 1L << 20)]
    [InlineData("streams", 1L << 20)]
    public void Every_answer_is_that_of_one_point_of_time_and_nothing_stays_open(string kind, long filterMemory) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => In(kind, (postings, seekers, folder) =>
        {
            var script = new ChangeScript(seed, Changes);
            using (var source = script.Build(postings, seekers, filterMemory))
            {
                AskWhileChanging(source, script);
                if (folder is not null)
                    Assert.True(SpinWait.SpinUntil(() => !OpenFiles.Below(folder).Any(static open => open.EndsWith("(deleted)", StringComparison.Ordinal)), Patience), "Files stay open that no index has any more.");
            }

            if (folder is null)
                return;
            Assert.Empty(OpenFiles.Below(folder));
            AssertNothingBeside(postings);
            AssertNothingBeside(seekers);
        })));

    [Fact]
    public async Task A_question_under_way_is_answered_before_the_source_is_let_go_and_leaves_no_file_behind()
    {
        using var postings = new RAMDirectory();
        using var seekers = new GatedDirectory(new RAMDirectory());
        var script = new ChangeScript(seed: 5, changes: 1);
        var source = script.Build(postings, seekers, filterMemory: 0);
        var question = script.Questions - 1;
        var asked = Task.Factory.StartNew(
            () =>
            {
                seekers.StopThisThread();
                return script.Ask(source, question);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(seekers.HasStopped.Wait(Patience));
        // The index that the question reads is an older one now, whose files nobody else holds.
        source.Apply(new() { ErasedSeekers = [.. Enumerable.Range(0, 40).Select(static number => new SeekerId(FormattableString.Invariant($"s{number}")))] });
        var letGo = Task.Run(source.Dispose);

        // However long this waits, it is not let go before the question has its answer.
        Assert.NotSame(letGo, await Task.WhenAny(letGo, Task.Delay(TimeSpan.FromSeconds(1))));
        seekers.GoOn.Set();
        var answer = await asked.WaitAsync(Patience);
        await letGo.WaitAsync(Patience);

        Assert.True(script.IsAnswer(question, answer, from: 0, to: 0));
        AssertNothingBeside(seekers);
    }

    [Theory]
    [InlineData("mapped")]
    [InlineData("channels")]
    public void Whoever_is_asked_when_the_source_is_let_go_is_answered_and_nothing_stays_open(string kind) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => In(kind, (postings, seekers, folder) =>
        {
            var script = new ChangeScript(seed, changes: 3);
            var source = script.Build(postings, seekers, filterMemory: 1 << 20);
            foreach (var change in script.Changes)
                source.Apply(change);
            var answers = 0;
            var readers = Start(reader =>
            {
                for (var question = reader; ; question++)
                {
                    MatchList answer;
                    try
                    {
                        answer = script.Ask(source, question);
                    }
                    catch (ObjectDisposedException)
                    {
                        return;
                    }

                    Assert.True(script.IsAnswer(question, answer, from: script.Changes.Count, to: script.Changes.Count));
                    Interlocked.Increment(ref answers);
                }
            });

            Await(() => Volatile.Read(ref answers) >= AnswersBetween, readers);
            source.Dispose();

            Assert.Empty(OpenFiles.Below(folder!));
            AssertNothingBeside(postings);
            AssertNothingBeside(seekers);
            Join(readers);
        })));

    private static void AskWhileChanging(LuceneCandidates source, ChangeScript script)
    {
        var (begun, returned, answers, isOver) = (0, 0, 0, false);
        var readers = Start(reader =>
        {
            for (var question = reader; !Volatile.Read(ref isOver); question++)
            {
                var from = Volatile.Read(ref returned);
                var answer = script.Ask(source, question);
                var to = Volatile.Read(ref begun);
                Assert.True(script.IsAnswer(question, answer, from, to), $"Question {question}, asked after change {from} and answered before change {to + 1}, has the answer of no point of time between.");
                Interlocked.Increment(ref answers);
            }
        });

        foreach (var change in script.Changes)
        {
            Interlocked.Increment(ref begun);
            source.Apply(change);
            Interlocked.Increment(ref returned);
            var answered = Volatile.Read(ref answers);
            Await(() => Volatile.Read(ref answers) >= answered + AnswersBetween, readers);
        }

        Volatile.Write(ref isOver, true);
        Join(readers);
        for (var question = 0; question < script.Questions; question++)
            Assert.True(script.IsAnswer(question, script.Ask(source, question), Changes, Changes));
    }

    private static Task[] Start(Action<int> read) =>
        [.. Enumerable.Range(0, Readers).Select(reader => Task.Factory.StartNew(() => read(reader), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];

    // A reader that has ended has failed, and says why where it is joined.
    private static void Await(Func<bool> condition, Task[] readers) =>
        Assert.True(SpinWait.SpinUntil(() => condition() || readers.Any(static reader => reader.IsFaulted), Patience), "Nobody is answered.");

    private static void Join(Task[] readers) => Assert.True(Task.WaitAll(readers, Patience), "A question does not end.");

    // What only a reader still knew Lucene would leave in the folder.
    private static void AssertNothingBeside(Directory index)
    {
        var commit = Assert.Single(DirectoryReader.ListCommits(index));
        Assert.Empty(index.ListAll().Except(commit.FileNames).Except([IndexFileNames.SEGMENTS_GEN, IndexWriter.WRITE_LOCK_NAME]));
    }

    private static void In(string kind, Action<Directory, Directory, string?> test)
    {
        if (kind == "memory")
        {
            using var first = new RAMDirectory();
            using var second = new RAMDirectory();
            test(first, second, null);
            return;
        }

        var folder = System.IO.Directory.CreateTempSubdirectory("jiuye-lucene-");
        try
        {
            using (var postings = Open(kind, folder.CreateSubdirectory("postings")))
            using (var seekers = Open(kind, folder.CreateSubdirectory("seekers")))
                test(postings, seekers, folder.FullName);
            Assert.Empty(OpenFiles.Below(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static FSDirectory Open(string kind, DirectoryInfo folder) => kind switch
    {
        "mapped" => new MMapDirectory(folder),
        "channels" => new NIOFSDirectory(folder),
        _ => new SimpleFSDirectory(folder),
    };
}
