package dev.roundtable.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.testing.TestDatabase;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

class QuartzTablesTest {

  @ParameterizedTest
  @EnumSource
  void quartzKeepsAJobAndItsDataInOurTables(TestDatabase database) throws Exception {
    var properties = new Properties();
    properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
    properties.setProperty("org.quartz.jobStore.isClustered", "true");
    properties.setProperty(
        "org.quartz.jobStore.driverDelegateClass",
        "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
    var factory = new SchedulerFactoryBean();
    factory.setDataSource(database.create());
    factory.setQuartzProperties(properties);
    factory.afterPropertiesSet();
    Scheduler scheduler = factory.getObject();
    var key = JobKey.jobKey("sweep");

    scheduler.addJob(
        JobBuilder.newJob(NoJob.class)
            .withIdentity(key)
            .usingJobData("batch", 50)
            .storeDurably()
            .build(),
        false);

    assertThat(scheduler.getJobDetail(key).getJobDataMap().getInt("batch")).isEqualTo(50);
    factory.destroy();
  }

  /** Does nothing. */
  public static class NoJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {}
  }
}
