using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Jiuye.Vocabulary;

namespace Jiuye.Tests;

/// <summary>A finished night that promoted a learned ranking and left prices: who is hired hangs on the employer, which no declared weight looks at.</summary>
public sealed class LearnedNight : IDisposable
{
    public static readonly DistrictCode District = DistrictCode.FromNumber(110_105);
    public static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly string[] Titles = ["保安员", "保洁员", "收银员", "仓库管理员", "电焊工", "护士"];

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("jiuye-learned");

    public LearnedNight()
    {
        Dataset = Path.Combine(root.FullName, "dataset");
        Results = Path.Combine(root.FullName, "nights", $"{District}", "2026-03-31");
        Write(Dataset);
        Policy = PolicyWith("");
        new NightlyRun(new() { Dataset = Dataset, Output = Results, Threads = 2, Policy = Policy }).Execute(null, CancellationToken.None);
    }

    public string Dataset { get; }

    /// <summary>The night's folder.</summary>
    public string Results { get; }

    /// <summary>Puts the learned ranking and the prices in service.</summary>
    public Policy Policy { get; }

    /// <summary>The same policy with other settings of clearing behind <c>by_day</c>, each of them with a comma before it.</summary>
    public Policy PolicyWith(string clearing, bool isInService = true, bool isByDay = true)
    {
        var file = Path.Combine(root.FullName, $"policy-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, $$"""
            {
              "name": "learns", "title": { "zh": "试验", "en": "trial" }, "extends": "beijing-2018",
              "learning": {
                "fewest_outcomes": { "value": 100, "source": "a test" }, "in_service": { "value": {{(isInService ? "true" : "false")}}, "source": "a test" },
                "drift_alarm": { "value": 100, "source": "a test" }, "calibration_alarm": { "value": 100, "source": "a test" }
              },
              "clearing": { "by_day": { "value": {{(isByDay ? "true" : "false")}}, "source": "a test" }{{clearing}} }
            }
            """);
        return Policy.Load(file);
    }

    /// <summary>A copy of the night's folder, to be damaged.</summary>
    public string Copy(string? into = null)
    {
        var copy = into ?? Path.Combine(root.FullName, $"copy-{Guid.NewGuid():N}");
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(Results))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
        return copy;
    }

    /// <summary>Writes a file of a night's copy with the seal that the night would have given it.</summary>
    public static void Seal(string copy, string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(copy, name), bytes);
        var run = JsonNode.Parse(File.ReadAllText(Path.Combine(copy, "run.json")))!;
        run["outputs"]!.AsArray().Single(one => one!["name"]!.GetValue<string>() == name)!["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        File.WriteAllText(Path.Combine(copy, "run.json"), run.ToJsonString());
    }

    /// <summary>An engine over the records, without a night.</summary>
    public DistrictEngine Engine(Policy? policy = null)
    {
        var engine = DistrictEngine.InMemory(policy ?? Policy);
        engine.Apply(PostingFile.Read(Path.Combine(Dataset, "postings.jsonl")));
        engine.Apply(SeekerFile.Read(Path.Combine(Dataset, "seekers.jsonl")));
        engine.Apply(ReferralFile.Read(Path.Combine(Dataset, "referrals.jsonl")));
        return engine;
    }

    public void Dispose() => root.Delete(recursive: true);

    private static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(11);
        JobPosting[] postings = [.. Enumerable.Range(0, 120).Select(at => Posting(random, at))];
        JobSeeker[] seekers = [.. Enumerable.Range(0, 240).Select(at => Seeker(random, at))];
        File.WriteAllText(Path.Combine(folder, "dataset.json"), $$"""{"name":"北京市朝阳区","policy":"beijing-2018","districts":["{{District}}"],"as_of":"2026-03-31"}""");
        PostingFile.Write(Path.Combine(folder, "postings.jsonl"), postings);
        SeekerFile.Write(Path.Combine(folder, "seekers.jsonl"), seekers);
        ReferralFile.Write(Path.Combine(folder, "referrals.jsonl"), seekers.SelectMany(seeker => Referrals(random, seeker, postings)));
    }

    private static IEnumerable<Referral> Referrals(Random random, JobSeeker seeker, JobPosting[] postings)
    {
        foreach (var at in Enumerable.Range(0, 8).Select(_ => random.Next(postings.Length)).Distinct().ToArray())
        {
            var day = AsOf.AddDays(-random.Next(4, 100));
            var isHired = random.NextDouble() < (at % 20 < 10 ? 0.8 : 0.04);
            var known = day.AddDays(random.Next(1, 12));
            yield return known <= AsOf
                ? new(seeker.Id, postings[at].Id, day, isHired ? ReferralOutcome.Hired : ReferralOutcome.RefusedByEmployer, known)
                : new(seeker.Id, postings[at].Id, day, ReferralOutcome.Pending, null);
        }
    }

    private static JobPosting Posting(Random random, int at) => new()
    {
        Id = new($"P{at:000}"),
        Title = Titles[at / 20],
        Description = new string((char)('一' + at), 3),
        Employer = new($"E{at % 20:00}"),
        EmployerName = $"第{at % 20}厂",
        Wage = new(MonthlyWage.FromMonth(1_000 * random.Next(4, 9)), null),
        PostedOn = AsOf.AddDays(-random.Next(100, 130)),
        District = District,
        OpeningCount = 1 + (at % 3),
    };

    private static JobSeeker Seeker(Random random, int at) => new()
    {
        Id = new($"S{at:000}"),
        District = District,
        WantedJobs = [Titles[random.Next(Titles.Length)]],
        WantedWage = new(MonthlyWage.FromMonth(1_000 * random.Next(3, 6)), null),
        RegisteredOn = AsOf.AddDays(-200),
    };
}
