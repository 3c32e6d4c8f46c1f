using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Jiuye.Matching;
using Jiuye.Matching.Storage;
using Jiuye.Tests.Matching.Storage;

namespace Jiuye.Tests.Matching.Files;

public sealed class EngineFaultTests
{
    private const int Page = 4_096;

    private static readonly MatchingEngine Saved = MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default)
        .With(new() { RemovedPostings = [new("p7")], RemovedSeekers = [new("s7")], Postings = [Markets.Posting(new(3), 900)] });

    [Fact]
    public void A_file_cut_off_at_any_page_is_refused_by_its_name()
    {
        using var folder = Folder();
        foreach (var path in Segments(folder))
        {
            var whole = File.ReadAllBytes(path);
            for (var length = 0; length < whole.Length; length += Page)
            {
                File.WriteAllBytes(path, whole[..length]);
                Assert.Equal(path, Assert.Throws<DamagedIndexException>(() => Open(folder)).File);
            }

            File.WriteAllBytes(path, whole);
        }

        Assert.Equal(Answers.Lists(Saved), Answers.Lists(Open(folder)));
    }

    [Fact]
    public void An_altered_bit_in_any_section_is_refused_by_its_name()
    {
        using var folder = Folder();
        var random = new Random(6);
        foreach (var named in MarketFiles.OpenSnapshot(folder.Path, threads: 1).Manifest.Files)
        {
            var path = folder[named.FileName];
            foreach (var section in SegmentFile.Open(path, named.Kind, threads: 1).Sections.Where(static section => section.Bytes > 0 && section.Check == SectionCheck.AtOpen))
            {
                var at = section.Offset + random.NextInt64(section.Bytes);
                Flip(path, at, random.Next(8));

                var refused = Assert.Throws<DamagedIndexException>(() => Open(folder));

                Assert.Equal((path, section.Name), (refused.File, refused.Section));
                Assert.Equal(refused.Message, Assert.Throws<DamagedIndexException>(() => IndexCheck.Run(folder.Path, threads: 2)).Message);
                Undo(path);
            }
        }

        IndexCheck.Run(folder.Path, threads: 2);
    }

    [Fact]
    public void An_altered_bit_outside_the_sections_is_refused_too()
    {
        using var folder = Folder();
        var random = new Random(7);
        foreach (var path in Segments(folder))
        {
            var table = (int)BinaryPrimitives.ReadInt64LittleEndian(File.ReadAllBytes(path).AsSpan(48));
            foreach (var at in Enumerable.Range(0, 64).Concat(Enumerable.Range(0, 200).Select(_ => random.Next(table, (int)new FileInfo(path).Length))))
            {
                Flip(path, at, random.Next(8));
                Assert.Equal(path, Assert.ThrowsAny<Exception>(() => Open(folder)) switch
                {
                    DamagedIndexException damaged => damaged.File,
                    IndexVersionException version => version.File,
                    var other => other.ToString(),
                });
                Undo(path);
            }
        }
    }

    [Fact]
    public void An_altered_record_is_refused_when_it_is_read_and_every_list_is_served()
    {
        using var folder = Folder();
        var path = Segments(folder).Single(static path => path.Contains("postings-1", StringComparison.Ordinal));
        var section = SegmentFile.Open(path, PostingSections.Kind, threads: 1).Sections.Single(static section => section.Name == "record.bytes");
        Flip(path, section.Offset + section.Bytes / 2, 3);

        var served = Open(folder);

        Assert.Equal(Answers.Lists(Saved), Answers.Lists(served));
        var refused = 0;
        foreach (var posting in Saved.Postings())
        {
            try
            {
                Assert.Equal(Answers.Record(posting), Answers.Record(served.Posting(posting.Id)));
            }
            catch (DamagedIndexException damaged)
            {
                Assert.Equal((path, "record.bytes"), (damaged.File, damaged.Section));
                refused++;
            }
        }

        // One page of records is refused, and not one of them wrong.
        Assert.InRange(refused, 1, 60);
        Assert.Equal("record.bytes", Assert.Throws<DamagedIndexException>(() => IndexCheck.Run(folder.Path, threads: 1)).Section);
    }

    [Fact]
    public void What_a_faulty_writer_would_leave_is_found_and_named()
    {
        (string File, string Section, Action<byte[]> Alter)[] faults =
        [
            ("postings-1", "terms.values", static bytes => bytes.AsSpan(0, 4).Fill(0x7F)),
            ("postings-1", "terms.weights", static bytes => bytes.AsSpan(0, 2).Clear()),
            ("postings-1", "lists.weights", static bytes => bytes[0] ^= 1),
            ("postings-1", "id.rank", static bytes => bytes.AsSpan(0, 4).CopyTo(bytes.AsSpan(4))),
            ("postings-1", "education", static bytes => bytes[5] = 9),
            ("postings-1", "passing.shifts", static bytes => bytes[0] ^= 1),
            ("postings-1", "skills.offsets", static bytes => bytes.AsSpan(4, 4).Fill(0x70)),
            ("postings-1", "occupations.values", static bytes => bytes.AsSpan(0, 4).Fill(0x70)),
            ("postings-1", "place.values", static bytes => bytes.AsSpan(4, 4).Fill(1)),
            ("seekers-1", "home.codes", static bytes => bytes.AsSpan(8, 4).Fill(0xFF)),
            ("seekers-1", "certificates.values", static bytes => bytes.AsSpan(0, 4).Fill(0xFF)),
            ("market", "words.held", static bytes => bytes.AsSpan(4, 4).CopyTo(bytes)),
            ("market", "statistics.telling", static bytes => bytes.AsSpan(0, 8).Clear()),
            ("market", "referrals.of-posting.values", static bytes => bytes[4] ^= 1),
        ];
        foreach (var (file, section, alter) in faults)
        {
            using var folder = Folder();
            RewrittenIndex.Alter(folder.Path, file, section, alter);

            Assert.Equal(section, Assert.Throws<DamagedIndexException>(() => IndexCheck.Run(folder.Path, threads: 1)).Section);
        }
    }

    [Fact]
    public void An_index_of_a_newer_program_says_what_to_do()
    {
        using var folder = Folder();
        var manifest = File.ReadAllText(folder["manifest"]).Replace("set layout 1\n", "set layout 2\n", StringComparison.Ordinal);
        var lines = Encoding.UTF8.GetBytes(manifest[..manifest.LastIndexOf("checksum ", StringComparison.Ordinal)]);
        File.WriteAllText(folder["manifest"], Encoding.UTF8.GetString(lines) + string.Create(CultureInfo.InvariantCulture, $"checksum {Crc32C.Of(lines):X8}\n"));

        var refused = Assert.Throws<IndexVersionException>(() => Open(folder));

        Assert.Equal((2u, 1u), (refused.Found, refused.Supported));
        Assert.Contains("newer program", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_is_replaced_by_a_whole_index()
    {
        using var folder = Folder();
        File.WriteAllText(folder["manifest"], "");
        Assert.Throws<DamagedIndexException>(() => Open(folder));

        Saved.Save(folder.Path);

        Assert.Equal(Answers.Lists(Saved), Answers.Lists(Open(folder)));
    }

    [Fact]
    public void Saves_that_are_killed_whenever_leave_a_whole_engine_of_the_last_step_or_the_one_before()
    {
        using var folder = new TemporaryFolder();
        var market = new GrowingMarket();
        market.Engine.Save(folder.Path);
        var random = new Random(4);
        for (var round = 0; round < 4; round++)
        {
            using var child = SnapshotChild.Start("save-forever", folder.Path, market.Step + 1);
            string? reached = null;
            for (var steps = random.Next(1, 12); steps > 0; steps--)
                reached = child.StandardOutput.ReadLine();
            Thread.Sleep(TimeSpan.FromMilliseconds(random.NextDouble() * 20));
            child.Kill();
            reached = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(reached);
            child.WaitForExit();

            var served = Open(folder);
            var (step, writing) = (GrowingMarket.StepOf(served), int.Parse(reached!, CultureInfo.InvariantCulture));
            Assert.InRange(step, writing - 1, writing);
            market.GoTo(step);
            Assert.Equal(Answers.Lists(market.Engine), Answers.Lists(served));
            IndexCheck.Run(folder.Path, threads: 1);
        }
    }

    [RootFact]
    public void A_full_disk_leaves_the_engine_that_was_saved_before()
    {
        using var folder = new TemporaryFolder();
        var market = new GrowingMarket();
        market.Engine.Save(folder["index"]);
        var size = Directory.EnumerateFiles(folder["index"]).Sum(static path => (new FileInfo(path).Length + Page - 1) / Page * Page);

        // A disk that holds the engine and little more, in a mount namespace of its own; what is left on it is copied out.
        var shell = $"""
            exec unshare --mount bash -c '
                cp -r "{folder["index"]}" "{folder["copy"]}" && mount -t tmpfs -o size={size / 1024 + 60}k tmpfs "{folder["index"]}" && cp "{folder["copy"]}"/* "{folder["index"]}" || exit 99
                "$@"
                code=$?
                cp -r "{folder["index"]}" "{folder["left"]}"
                exit $code' bash "$@"
            """;
        var (code, _, error) = SnapshotChild.Run("save", folder["index"], 3, shell);

        Assert.True(code == 1, error);
        Assert.StartsWith(nameof(IOException), error, StringComparison.Ordinal);
        var left = MatchingEngine.Open(folder["left"], Markets.Options(), JobTextReader.Default);
        Assert.Equal(Answers.Lists(market.Engine), Answers.Lists(left));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder["left"]), static path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        Saved.Save(folder.Path);
        return folder;
    }

    private static MatchingEngine Open(TemporaryFolder folder) => MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default, threads: 2);

    private static string[] Segments(TemporaryFolder folder) => Directory.GetFiles(folder.Path, "*.seg");

    // Mapped files must not be written in place: a copy takes the name.
    private static void Flip(string path, long at, int bit)
    {
        var bytes = File.ReadAllBytes(path);
        File.Move(path, path + ".whole");
        bytes[at] ^= (byte)(1 << bit);
        File.WriteAllBytes(path, bytes);
    }

    private static void Undo(string path)
    {
        File.Move(path + ".whole", path, overwrite: true);
    }
}
