using System.Text;
using Jiuye;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

/// <summary>The file of what a night counted of referrals.</summary>
public sealed class OutcomeHistoryFileTests : IDisposable
{
    // As the version before rows of seekers proved themselves wrote it: the sum is of the first four lines.
    private const string Earlier = """
        {"day":"2026-03-31","n":[3,1,1,1,1,1],"p":[4,4,4],"e":[4,4,4],"o":[4,4,4],"s":[4,4,4]}
        {"p":"P1","n":[3,1,1,1,1,1]}
        {"s":"S1","n":[2,1,1,1,1,0]}
        {"s":"S2","n":[1,0,0,0,0,1]}

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-history");

    private string PathOf => Path.Combine(folder.FullName, "ranking-history.jsonl");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Any_flipped_bit_of_any_byte_is_told()
    {
        var whole = Written();
        for (var at = 0; at < whole.Length; at++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                byte[] damaged = [.. whole];
                damaged[at] ^= (byte)(1 << bit);
                File.WriteAllBytes(PathOf, damaged);

                Assert.True(Throws(), $"byte {at}, bit {bit}");
            }
        }
    }

    [Fact]
    public void A_cut_anywhere_is_told()
    {
        var whole = Written();
        for (var at = 0; at < whole.Length; at++)
        {
            File.WriteAllBytes(PathOf, whole[..at]);

            Assert.True(Throws(), $"cut before byte {at}");
        }
    }

    [Fact]
    public void Without_a_persons_row_the_rest_proves_itself_still()
    {
        var lines = Encoding.UTF8.GetString(Written()).Split('\n');
        File.WriteAllText(PathOf, string.Join('\n', lines.Where(static line => !line.Contains("\"S二\"", StringComparison.Ordinal))));

        var read = OutcomeHistoryFile.Read(PathOf);

        Assert.Equal((2, 0), (read.Seekers.Find(new("S1")).Referred, read.Seekers.Find(new("S二")).Referred));
    }

    [Fact]
    public void A_row_of_another_file_in_place_of_ones_own_without_proof_is_told()
    {
        var lines = Encoding.UTF8.GetString(Written()).Split('\n');
        var at = Array.FindIndex(lines, static line => line.StartsWith("{\"s\":\"S1\"", StringComparison.Ordinal));
        lines[at] = lines[at][..lines[at].IndexOf(",\"c\"", StringComparison.Ordinal)] + "}";
        File.WriteAllText(PathOf, string.Join('\n', lines));

        Assert.True(Throws());
    }

    [Fact]
    public void A_file_of_an_earlier_version_is_read()
    {
        var rows = Earlier.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(rows[..2].Select(static row => row + "\n")))));
        File.WriteAllText(PathOf, Earlier + $"{{\"sha256\":\"{sum}\"}}\n");

        var read = OutcomeHistoryFile.Read(PathOf);

        Assert.Equal((new DateOnly(2026, 3, 31), 2, 1), (read.Day, read.Seekers.Find(new("S1")).Referred, read.Seekers.Find(new("S2")).Referred));
    }

    private static byte[] Written()
    {
        var history = new OutcomeHistory(
            [new JobPosting { Id = new("P1"), Title = "护士", Employer = new("E1"), Occupation = OccupationCode.Parse("4-14-01-01") }, new JobPosting { Id = new("P2"), Title = "焊工" }],
            [
                new(new("S1"), new("P1"), new(2026, 3, 1), ReferralOutcome.Hired, new(2026, 3, 9)),
                new(new("S1"), new("P2"), new(2026, 3, 2), ReferralOutcome.RefusedByEmployer, new(2026, 3, 9)),
                new(new("S二"), new("P1"), new(2026, 3, 3), ReferralOutcome.Pending, null),
            ]);
        history.AdvanceTo(new(2026, 3, 31));
        using var stream = new MemoryStream();
        OutcomeHistoryFile.Write(stream, history);
        return stream.ToArray();
    }

    private bool Throws()
    {
        try
        {
            OutcomeHistoryFile.Read(PathOf);
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }
}
