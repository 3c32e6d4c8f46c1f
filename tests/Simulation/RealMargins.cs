using System.Globalization;

namespace Simulation.Tests;

/// <summary>The published frequency tables of 4,500 seekers and 265,690 postings of 2019, every class of the file included.</summary>
internal static class RealMargins
{
    internal static Dictionary<string, Dictionary<string, double>> Read(string path)
    {
        var counts = new Dictionary<string, Dictionary<string, double>>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            if (cells.Length == 4 && Named(cells[0], cells[1], cells[2]) is var (margin, label))
            {
                if (!counts.TryGetValue(margin, out var table))
                    counts.Add(margin, table = []);
                table[label] = table.GetValueOrDefault(label) + double.Parse(cells[3], CultureInfo.InvariantCulture);
            }
        }

        return counts.ToDictionary(pair => pair.Key, pair => Shares(pair.Value));
    }

    private static Dictionary<string, double> Shares(Dictionary<string, double> counts)
    {
        var total = counts.Values.Sum();
        return counts.ToDictionary(pair => pair.Key, pair => pair.Value / total);
    }

    private static (string Margin, string Label)? Named(string table, string field, string value) => (table, field) switch
    {
        ("seekers(n=4500)", "degree") => ("degree", Degree(value)),
        ("seekers(n=4500)", "birthday") => ("age", value),
        ("seekers(n=4500)", "start_work_date") when value != "-" => ("years", (2019 - int.Parse(value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)),
        ("seekers(n=4500)", "desired_salary_code") => ("wanted-pay", Pay(value)),
        ("jobs(n=265690)", "require_nums") => ("headcount", value),
        ("jobs(n=265690)", "min_years") => ("asked-years", AskedYears(value)),
        _ => null,
    };

    private static string Degree(string value) => value switch
    {
        "初中" => "2",
        "高中" or "中专" or "中技" => "3",
        "大专" => "4",
        "本科" => "5",
        "硕士" or "MBA" or "EMBA" => "6",
        "博士" => "7",
        _ => value,
    };

    // The code holds the two ends of the band: 0400106000 is 4,001 to 6,000 yuan. What lies below 2,000 and above 25,000 is one band each here.
    private static string Pay(string code) => code switch
    {
        "0000000000" => "0",
        "0000001000" or "0100002000" => "1000-2000",
        "0200104000" => "2001-4000",
        "0400106000" => "4001-6000",
        "0600108000" => "6001-8000",
        "0800110000" => "8001-10000",
        "1000115000" => "10001-15000",
        "1500125000" => "15001-25000",
        _ => "25001-100000",
    };

    private static string AskedYears(string code) => code switch
    {
        "-1" => "none",
        "0" => "0-0",
        "1" => "0-1",
        "103" => "1-3",
        "305" => "3-5",
        "510" => "5-10",
        "1099" => "10-99",
        _ => code,
    };
}
