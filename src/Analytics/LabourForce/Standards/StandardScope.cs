namespace Jiuye.Analytics;

/// <summary>Whose standard of full employment is looked at; who is counted differs (V-24).</summary>
public enum StandardScope
{
    /// <summary>充分就业社区（村）as the street keeps it: labour that wishes to transfer, hard-to-employ persons, satisfaction.</summary>
    CommunityByStreet = 1,

    /// <summary>充分就业街（镇）: labour that wishes to work, hard-to-employ persons, satisfaction, and the certified communities.</summary>
    Street = 2,

    /// <summary>The community's own watch: labour able and willing, and hard-to-employ persons.</summary>
    CommunityOwn = 3,
}
