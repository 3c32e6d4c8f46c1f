using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Posts that large projects are expected to bring (001, overview §1(1)): a quoted forecast with its size, or a forecast by the posts that a unit of size brought elsewhere.</summary>
/// <param name="Name">The project or group of projects, by a code or public name.</param>
/// <param name="Size">How large it is, above 0, such as 100 projects or 30,000,000 passengers.</param>
/// <param name="Unit">What the size counts.</param>
/// <param name="Posts">Posts expected, as quoted; null to forecast them.</param>
public sealed record ProjectPosts(string Name, decimal Size, Bilingual Unit, decimal? Posts)
{
    /// <summary>Posts a unit of size; null where no posts are quoted.</summary>
    public decimal? PostsAUnit => Posts / Size;

    /// <summary>The forecast for another project of the same unit: posts a unit of the quoted one times the other's size.</summary>
    /// <remarks>Proportional to size and nothing more: no allowance for capital, trade or time. The table says so.</remarks>
    /// <exception cref="InvalidOperationException">No posts are quoted here.</exception>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public decimal For(ProjectPosts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (PostsAUnit is not { } each)
            throw new InvalidOperationException($"'{Name}' quotes no posts to go by.");
        if (other.Unit != Unit)
            throw new ArgumentException($"'{other.Name}' is measured in {other.Unit.En}, '{Name}' in {Unit.En}.", nameof(other));
        return each * other.Size;
    }

    /// <summary>The table of projects: quoted posts, posts a unit, and for those without a quotation the range that the quoted ones of the same unit give.</summary>
    /// <param name="projects">The projects; sizes above 0.</param>
    /// <param name="period">The period that the forecast speaks of.</param>
    /// <exception cref="ArgumentException">A size is not above 0, or posts are negative.</exception>
    public static StatisticalTable Table(IReadOnlyList<ProjectPosts> projects, string period)
    {
        ArgumentNullException.ThrowIfNull(projects);
        foreach (var project in projects)
        {
            if (project.Size <= 0 || project.Posts < 0)
                throw new ArgumentException(FormattableString.Invariant($"'{project.Name}': size {project.Size}, posts {project.Posts}; expected a size above 0 and posts of at least 0."), nameof(projects));
        }

        return new(
            "project_posts", new("重点项目带动就业岗位预测", "Posts expected from large projects"), period,
            [
                new("size", new("规模", "size")), new("unit", new("单位", "unit"), IsText: true), new("posts", new("预计岗位（引用）", "posts expected (quoted)")),
                new("posts_a_unit", new("单位规模岗位", "posts a unit")), new("low", new("类推岗位下限", "by analogy, least")), new("high", new("类推岗位上限", "by analogy, most")),
            ],
            [.. projects.Select(project => Row(project, projects))])
        {
            RowTitle = new("项目", "Project"),
            Notes = [new("类推岗位按同类项目单位规模岗位的最低、最高值乘以规模，只考虑规模。引用数由项目方或主管部门提供，未经核实。", "By analogy: the least and most posts a unit of quoted projects times the size; size alone is considered. Quoted figures are not verified.")],
            Sources = [new(new("项目", "projects"), projects.Count)],
        };
    }

    private static StatisticalRow Row(ProjectPosts project, IReadOnlyList<ProjectPosts> projects)
    {
        var known = projects.Where(other => other.Unit == project.Unit && other.PostsAUnit is not null).Select(other => other.For(project)).ToArray();
        var byAnalogy = project.Posts is null && known.Length > 0;
        return new(project.Name, Bilingual.Same(project.Name),
        [
            StatisticalValue.Number(project.Size, 0), StatisticalValue.Words(project.Unit),
            project.Posts is null ? StatisticalValue.NotRecorded : StatisticalValue.Number(project.Posts, 0),
            StatisticalValue.Number(project.PostsAUnit, 4),
            byAnalogy ? StatisticalValue.Number(known.Min(), 0) : StatisticalValue.NotDefined,
            byAnalogy ? StatisticalValue.Number(known.Max(), 0) : StatisticalValue.NotDefined,
        ]);
    }
}
