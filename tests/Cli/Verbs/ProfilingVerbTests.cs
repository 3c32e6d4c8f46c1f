using System.IO.Compression;
using System.Text.Json;

namespace Jiuye.Cli.Tests;

public sealed class ProfilingVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-profiling-");

    public void Dispose() => folder.Delete(recursive: true);

    // From records to a table, to a model, to a grade that carries its probability, with the very call that profile-table names.
    [Fact]
    public async Task A_district_trains_a_model_from_its_own_records_and_grades_with_it_beside()
    {
        var (then, later) = Registers(400);
        var table = Path.Combine(folder.FullName, "table.csv");

        var (code, _, told) = await Run("profile-table", "--seekers", then, "--then", "2025-03-31", "--later", later, "--as-of", "2026-03-31", "--out", table);

        Assert.True(code == 0, told);
        Assert.StartsWith("id,jobless_after_12_months,group,jobless_months,", File.ReadLines(table).First(), StringComparison.Ordinal);
        var call = told.Split('\n').Single(static line => line.StartsWith("jiuye profile-eval", StringComparison.Ordinal)).Split(' ')[1..];
        call[^3] = Path.Combine(folder.FullName, "district.model");
        var (trained, evaluated, fault) = await Run([.. call, "--replicates", "100", "--json"]);
        Assert.True(trained == 0, fault);
        Assert.Equal(["女", "男"], JsonDocument.Parse(evaluated).RootElement.GetProperty("groups").EnumerateArray().Select(static group => group.GetProperty("group").GetString()).Order());

        var plain = await Run("grade", "--seekers", then, "--as-of", "2025-03-31", "--json");
        var beside = await Run("grade", "--seekers", then, "--as-of", "2025-03-31", "--json", "--profiling", call[^3]);
        var csv = await Run("grade", "--seekers", then, "--as-of", "2025-03-31", "--profiling", call[^3]);

        var looks = Lines(beside.Output).Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(Lines(plain.Output).Select(static line => Level(JsonDocument.Parse(line).RootElement)), looks.Select(Level));
        Assert.All(looks, static grade => Assert.InRange(grade.GetProperty("second_look").GetProperty("probability").GetDouble(), 0, 1));
        Assert.Contains(looks, static grade => grade.GetProperty("second_look").GetProperty("asked_for").GetBoolean());
        Assert.Contains("建议人工复看；级别不因此改变", csv.Output, StringComparison.Ordinal);
        Assert.EndsWith("long_jobless_probability,second_look", Lines(csv.Output)[0], StringComparison.Ordinal);
    }

    // Every person of a simulated district: beside the card a model may only ask for a second look.
    [Fact]
    public async Task A_night_with_a_model_beside_gives_everybody_the_level_of_a_night_without_and_asks_for_second_looks()
    {
        var (data, model) = (Path.Combine(folder.FullName, "data"), Path.Combine(folder.FullName, "district.model"));
        await Train(model);
        Assert.Equal(0, (await Run("simulate", "--postings", "60", "--seekers", "400", "--cities", "110105", "--seed", "9", "--policy", "beijing-2018", "--out", data)).Code);

        var without = await Run("nightly", data, "--out", Path.Combine(folder.FullName, "without"));
        var with = await Run("nightly", data, "--out", Path.Combine(folder.FullName, "with"), "--profiling", model);

        Assert.True(without.Code == 0, without.Error);
        Assert.True(with.Code == 0, with.Error);
        var (alone, beside) = (Grades("without"), Grades("with"));
        Assert.Equal(alone.Select(Level), beside.Select(Level));
        Assert.All(alone, static grade => Assert.False(grade.TryGetProperty("second_look", out _)));
        // The answers that the model asks for: whoever left some out is told nothing of.
        Assert.Contains(beside, static grade => grade.TryGetProperty("second_look", out var look) && look.GetProperty("probability").ValueKind == JsonValueKind.Number);
        Assert.False(File.Exists(Path.Combine(folder.FullName, "without", "second-looks.csv")));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "with", "second-looks.csv")));
    }

    [Fact]
    public async Task A_file_that_is_no_model_of_these_features_is_refused_by_name()
    {
        var path = Path.Combine(folder.FullName, "wrong.model");
        File.WriteAllText(path, "nothing");

        var (code, _, error) = await Run("grade", "--seekers", Registers(1).Then, "--as-of", "2026-03-31", "--profiling", path);

        Assert.Equal(1, code);
        Assert.Contains("wrong.model", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_day_before_the_months_are_over_is_wrong_usage()
    {
        var (then, later) = Registers(1);

        var (code, _, error) = await Run("profile-table", "--seekers", then, "--then", "2025-03-31", "--later", later, "--as-of", "2026-03-30");

        Assert.Equal(2, code);
        Assert.Contains("12 months later", error, StringComparison.Ordinal);
    }

    private async Task Train(string model)
    {
        var (then, later) = Registers(400);
        var table = Path.Combine(folder.FullName, "table.csv");
        var (code, _, told) = await Run("profile-table", "--seekers", then, "--then", "2025-03-31", "--later", later, "--as-of", "2026-03-31", "--out", table);
        Assert.True(code == 0, told);
        var call = told.Split('\n').Single(static line => line.StartsWith("jiuye profile-eval", StringComparison.Ordinal)).Split(' ')[1..];
        call[^3] = model;
        Assert.Equal(0, (await Run([.. call, "--replicates", "100"])).Code);
    }

    private JsonElement[] Grades(string night)
    {
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder.FullName, night, "grades.jsonl.gz")), CompressionMode.Decompress));
        return [.. Lines(unpacked.ReadToEnd()).Select(static line => JsonDocument.Parse(line).RootElement)];
    }

    // Who is older and longer without work finds work less often.
    private (string Then, string Later) Registers(int count)
    {
        var random = new Random(3);
        var (then, later) = (Path.Combine(folder.FullName, "then.jsonl"), Path.Combine(folder.FullName, "later.jsonl"));
        var (before, after) = (new List<string>(), new List<string>());
        for (var number = 0; number < count; number++)
        {
            var (age, months) = (20 + random.Next(40), random.Next(24));
            var row = FormattableString.Invariant(
                $"\"id\":\"s{number}\",\"age\":{age},\"unemployed_since\":\"{new DateOnly(2025, 3, 31).AddMonths(-months):yyyy-MM-dd}\",\"worked_months_of_last_36\":{36 - months},\"education\":\"junior_college\",\"skill_grade\":\"none\",\"health\":\"none\",\"in_zero_employment_household\":false,\"is_sole_carer\":{(random.Next(5) == 0 ? "true" : "false")},\"has_transport\":true,\"is_reachable_online\":{(random.Next(3) > 0 ? "true" : "false")},\"protected\":{{\"gender\":\"{(number % 2 == 0 ? "女" : "男")}\"}}");
            var isLong = random.NextDouble() < 1 / (1 + Math.Exp(-((0.08 * (age - 40)) + (0.15 * (months - 12)))));
            before.Add("{" + row + "}");
            after.Add(isLong ? "{" + row + "}" : "{" + row + ",\"history\":[{\"title\":\"电工\",\"from\":\"2025-06-01\"}]}");
        }

        File.WriteAllLines(then, before);
        File.WriteAllLines(later, after);
        return (then, later);
    }

    private static int Level(JsonElement grade) => grade.GetProperty("level").GetInt32();

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
