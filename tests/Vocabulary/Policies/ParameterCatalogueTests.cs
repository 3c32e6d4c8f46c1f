using System.Text.RegularExpressions;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

public partial class ParameterCatalogueTests
{
    private static readonly string[] Columns = ["beijing-2018", "shunyi-2011", "fengtai-2017", "xuchang-2023", "harbin-2010"];

    [Fact]
    public void Names_are_distinct_and_every_parameter_has_a_group_and_both_languages()
    {
        Assert.Equal(PolicyParameters.All.Count, PolicyParameters.All.Select(parameter => parameter.Name).Distinct().Count());
        Assert.All(PolicyParameters.All, parameter =>
        {
            Assert.Contains(PolicyParameters.Groups, group => group.Key == parameter.Group);
            Assert.False(parameter.Meaning.IsSame);
            Assert.True(parameter.Least <= parameter.Most);
        });
    }

    [Fact]
    public void Units_are_words_that_have_a_Chinese_name()
    {
        Assert.All(
            PolicyParameters.All.Where(parameter => parameter.Kind == ParameterKind.Quantity),
            parameter => Assert.All(parameter.Units, unit => Assert.True(QuantityUnits.Knows(unit), $"{parameter.Name}: {unit}")));
        Assert.All(
            PolicyParameters.All.Where(parameter => parameter.Kind is ParameterKind.Deadline or ParameterKind.Interval),
            parameter => Assert.Subset(StatementValues.TimeUnitNames.ToHashSet(), parameter.Units.ToHashSet()));
    }

    [Fact]
    public void Every_statement_names_its_article_and_its_rows()
    {
        var statements = Columns.SelectMany(name => PolicyParameters.All.SelectMany(parameter => Policy.Named(name).Statements(parameter))).ToList();

        Assert.InRange(statements.Count, 513, int.MaxValue);
        Assert.All(statements, statement => Assert.True(statement.Source.Length > 0 && statement.Rows.Count > 0));
    }

    [Fact]
    public void The_base_speaks_for_no_jurisdiction() =>
        Assert.All(PolicyParameters.All, parameter => Assert.Empty(Policy.Named("jiuye-default").Statements(parameter)));

    [Fact]
    public void An_unknown_case_is_the_caller_s_mistake() => Assert.Throws<ArgumentException>(() =>
        Policy.Named("shunyi-2011").Get(PolicyParameters.RecommendationFollowUpDays, @case: "rain"));

    [Fact]
    public void The_statement_for_an_office_s_own_level_goes_before_the_general_one()
    {
        var shunyi = Policy.Named("shunyi-2011");

        Assert.Equal(30, shunyi.Get(PolicyParameters.RecommendationFollowUpDays, OfficeTier.District)!.Amount);
        Assert.Equal(TimeUnit.WorkingDays, shunyi.Get(PolicyParameters.RecommendationFollowUpDays, OfficeTier.Street, "difficult_seekers")!.Unit);
        Assert.Null(shunyi.Get(PolicyParameters.RecommendationFollowUpDays, OfficeTier.City));
        Assert.Equal(5, Policy.Named("beijing-2018").Get(PolicyParameters.RecommendationFollowUpDays, OfficeTier.Street)!.Amount);
    }

    [Fact]
    public void Where_a_text_has_only_words_there_is_a_statement_and_no_value()
    {
        var beijing = Policy.Named("beijing-2018");

        Assert.Null(beijing.Get(PolicyParameters.PublicationDelay));
        Assert.Equal("promptly (及时)", beijing.Statement(PolicyParameters.PublicationDelay)!.Words);
    }

    [SharedFact]
    public void Each_file_speaks_on_just_the_parameters_on_which_the_catalogue_s_table_has_an_entry()
    {
        var wrong = new List<string>();
        var rows = 0;
        foreach (System.Text.RegularExpressions.Match row in TableRow().Matches(File.ReadAllText(SharedData.File("requirements.md"))))
        {
            rows++;
            var parameter = PolicyParameters.Find(SnakeCase.Of(row.Groups["name"].Value));
            if (parameter is null)
            {
                wrong.Add(row.Groups["name"].Value + " is no parameter");
                continue;
            }

            for (var column = 0; column < Columns.Length; column++)
            {
                var silent = row.Groups["cell"].Captures[column].Value.Trim() == "—";
                if (silent != (Policy.Named(Columns[column]).Statements(parameter).Count == 0))
                    wrong.Add($"{parameter.Name} in {Columns[column]}: the table says '{row.Groups["cell"].Captures[column].Value.Trim()}'");
            }
        }

        Assert.Equal(222, rows);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // | Name | unit | five cells | source with rows |
    [GeneratedRegex(@"^\| (?<name>[A-Z][A-Za-z]+) \| [^|\n]* \|(?:(?<cell>[^|\n]*)\|){5} [^|\n]*R-\d{3}[^|\n]*\|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
