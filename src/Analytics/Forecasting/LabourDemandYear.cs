namespace Jiuye.Analytics;

/// <summary>The labour demand that key projects and enterprises bring in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="ProjectPosts">Posts of projects.</param>
/// <param name="PlannedPosts">Posts that enterprises plan.</param>
/// <param name="EstimatedPosts">Posts of enterprises that hired in the past and state no plan for the year.</param>
/// <param name="Low">The lower end of the whole: estimates may fall short by as much as past years differed.</param>
/// <param name="High">The upper end of the whole.</param>
/// <param name="Projects">Projects that hire in the year.</param>
/// <param name="Enterprises">Enterprises that plan or are estimated.</param>
public sealed record LabourDemandYear(int Year, double ProjectPosts, long PlannedPosts, double EstimatedPosts, double Low, double High, int Projects, int Enterprises)
{
    /// <summary>All posts.</summary>
    public double Posts => ProjectPosts + PlannedPosts + EstimatedPosts;
}
